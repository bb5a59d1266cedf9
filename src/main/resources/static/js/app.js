/** Small helps on top of pages that work without them. */

const typing = (element) => element?.matches?.("input, textarea, select, [contenteditable]");

/** “/” goes to the search box, “n” starts something new; never while typing, never with a modifier. */
function shortcut(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
  if (event.key !== "/" && event.key !== "n") return;
  const wanted = [...document.querySelectorAll(`[data-shortcut="${event.key}"]`)].find((element) => element.checkVisibility());
  if (!wanted) return;
  event.preventDefault();
  if (typing(wanted)) wanted.select();
  wanted.focus();
  if (wanted.matches("a")) wanted.click();
}

/** Menus and confirmations close with Escape, or with a tap elsewhere when they float. */
function dismiss(event) {
  for (const open of document.querySelectorAll("details[data-dismiss][open]")) {
    if (event.type === "keydown" ? event.key === "Escape" : !open.contains(event.target)) {
      open.open = false;
      if (event.type === "keydown") open.querySelector("summary").focus();
    }
  }
}

/** A form is sent once: a second tap is ignored until the page comes back. Forms with data-repeat may be sent again. */
function once(event) {
  const form = event.target;
  if (form.method !== "post" || "repeat" in form.dataset || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-disabled", "true");
}

function forget() {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  }
}

/** Messages that float may be put away; without a script they stay until the next page. */
function closable() {
  for (const button of document.querySelectorAll("[data-close]")) {
    button.hidden = false;
    button.addEventListener("click", () => button.closest("[data-toast]").remove(), { once: true });
  }
}

/** Copies the text of a box; without a script one selects it by hand. */
function copyable() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      const word = button.querySelector("[data-copy-said]");
      word.textContent = word.dataset.copySaid;
    });
  }
}

/**
 * A tap that did not arrive says so: without it the page looks as if it had. Parts of a page that say it themselves have
 * data-own-errors.
 */
function failed(event) {
  const tapped = event.detail?.elt ?? event.target;
  if (tapped.closest?.("[data-own-errors]")) return;
  const reads = typing(tapped) || event.detail?.requestConfig?.verb === "get";
  const kind = event.type === "htmx:responseError" ? "server" : reads ? "reading" : "network";
  recovered();
  document.querySelector(".toasts")?.append(document.getElementById(`failed-${kind}`).content.cloneNode(true));
  closable();
}

function recovered() {
  document.querySelectorAll(".toasts [data-failed]").forEach((toast) => toast.remove());
}

function focusErrors(root) {
  root.querySelector("[data-focus]")?.focus();
}

document.addEventListener("keydown", shortcut);
document.addEventListener("keydown", dismiss);
document.addEventListener("click", dismiss);
document.addEventListener("submit", once);
window.addEventListener("pageshow", forget);
document.addEventListener("htmx:afterRequest", forget);
document.addEventListener("htmx:afterOnLoad", (event) => event.detail.successful && recovered());
for (const failure of ["sendError", "timeout", "responseError"]) document.addEventListener(`htmx:${failure}`, failed);
document.addEventListener("htmx:afterSwap", (event) => focusErrors(event.target));
closable();
copyable();
focusErrors(document);
