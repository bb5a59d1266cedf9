/**
 * Completes an address while it is typed: a combobox with a list of options, after the pattern of WAI-ARIA. Fields with
 * data-completion stay ordinary text boxes without it, and whatever is typed may be kept.
 */

const PAUSE = 120;
const FEWEST = 3;

class Completion {
  constructor(field) {
    this.field = field;
    this.box = field.querySelector("input");
    this.list = field.querySelector("[role=listbox]");
    this.status = field.querySelector("[role=status]");
    this.active = -1;
    this.box.setAttribute("role", "combobox");
    this.box.setAttribute("aria-autocomplete", "list");
    this.box.setAttribute("aria-controls", this.list.id);
    this.box.setAttribute("aria-expanded", "false");
    this.box.addEventListener("input", () => this.later());
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.choose(event.target.closest("[role=option]")));
  }

  get options() {
    return [...this.list.children];
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    this.request?.abort();
    const text = this.box.value.trim();
    if (text.length < FEWEST) return this.close();
    const request = (this.request = new AbortController());
    const form = this.box.form;
    const body = new URLSearchParams({ texte: text, _csrf: form.elements._csrf?.value ?? "" });
    if (this.field.dataset.completion === "street") body.set("commune", form.elements.commune?.value ?? "");
    try {
      const answer = await fetch(this.field.dataset.source, { method: "POST", body, signal: request.signal, redirect: "error" });
      if (!answer.ok) return this.close();
      this.show(await answer.text());
    } catch {
      if (!request.signal.aborted) this.close(); // without network the box is an ordinary one
    }
  }

  show(options) {
    if (document.activeElement !== this.box) return;
    this.list.innerHTML = options;
    this.options.forEach((option, i) => (option.id = `${this.list.id}-${i}`));
    this.mark(-1);
    const count = this.options.length;
    this.open(count > 0);
    this.status.textContent = count === 0 ? "Aucune adresse proposée" : count === 1 ? "1 adresse proposée" : `${count} adresses proposées`;
  }

  open(shown) {
    this.list.hidden = !shown;
    this.box.setAttribute("aria-expanded", String(shown));
  }

  close() {
    clearTimeout(this.timer);
    this.request?.abort();
    this.open(false);
    this.mark(-1);
    this.status.textContent = "";
  }

  mark(index) {
    this.active = index;
    this.options.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = this.options[index];
    if (option) {
      this.box.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.box.removeAttribute("aria-activedescendant");
    }
  }

  key(event) {
    const count = this.options.length;
    if (event.key === "ArrowDown" && this.list.hidden && this.box.value.trim().length >= FEWEST) {
      event.preventDefault();
      this.ask();
    }
    if (this.list.hidden || count === 0) return;
    const moves = {
      ArrowDown: () => this.mark((this.active + 1) % count),
      ArrowUp: () => this.mark(this.active <= 0 ? count - 1 : this.active - 1),
      Enter: () => this.choose(this.options[this.active]),
      Escape: () => this.close(),
    };
    const move = moves[event.key];
    if (!move || (event.key === "Enter" && this.active < 0)) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  }

  /** A street without its number leaves the caret where the number goes. */
  choose(option) {
    if (!option) return;
    const text = option.dataset[this.field.dataset.completion]; // text, street or line
    const town = this.box.form.elements[this.field.dataset.town];
    if (town) town.value = option.dataset.town;
    this.box.value = text;
    this.close();
    this.box.focus();
    const caret = text.startsWith(" ") ? 0 : text.length;
    this.box.setSelectionRange(caret, caret);
    if (caret === 0) this.status.textContent = "Tapez le numéro";
    this.box.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** Boxes that came with a part of the page count as well. */
document.addEventListener("focusin", (event) => {
  const field = event.target.closest?.("[data-completion]");
  if (field && event.target.matches("input") && !event.target.hasAttribute("role")) new Completion(field);
});
