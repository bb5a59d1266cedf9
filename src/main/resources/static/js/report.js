/**
 * Forms of a visit's report that save themselves (data-saves-itself): a moment after the last letter, at each choice, and
 * when the page is left. The server answers with the line to show. One sending at a time, so that a form never takes its
 * own earlier words for somebody else's; without a network it says so and tries again when the network is back.
 */

const PAUSE_MS = 1_000;

/** What is never done with the theme just chosen, whom to call for that danger: shown at once. */
async function follow() {
  const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  for (const place of document.querySelectorAll("[data-follows]")) {
    const now = fresh.getElementById(place.id);
    if (now) place.replaceChildren(...now.childNodes);
  }
}

class SelfSaving {
  constructor(form) {
    this.form = form;
    this.place = form.querySelector("[data-saved]");
    this.timer = 0;
    this.busy = null;
    this.dirty = false;
    this.chosen = false;
    form.addEventListener("input", () => this.touched(PAUSE_MS));
    form.addEventListener("change", (event) => {
      this.chosen ||= !event.target.matches("textarea, input[type=text]");
      this.touched(0);
    });
    form.addEventListener("submit", () => this.stop());
    window.addEventListener("online", () => this.dirty && this.send());
    window.addEventListener("pagehide", () => this.dirty && this.send());
  }

  touched(pause) {
    this.dirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), pause);
  }

  /** Sent by hand: what is on its way is left alone. */
  stop() {
    clearTimeout(this.timer);
    this.dirty = false;
    this.busy?.abort();
  }

  async send() {
    clearTimeout(this.timer);
    if (this.busy) return;
    this.busy = new AbortController();
    this.dirty = false;
    const body = new URLSearchParams(new FormData(this.form));
    body.set("quietly", "true");
    try {
      const answer = await fetch(this.form.action, { method: "POST", body, keepalive: true, redirect: "manual", signal: this.busy.signal });
      if (!answer.ok) throw new Error("refused");
      this.place.innerHTML = await answer.text();
      if (this.chosen) await follow();
      this.chosen = false;
    } catch (failure) {
      if (failure.name !== "AbortError") this.failed(failure);
    } finally {
      this.busy = null;
    }
    if (this.dirty) this.touched(PAUSE_MS);
  }

  failed(failure) {
    const told = document.getElementById(failure.message === "refused" ? "unsaved-server" : "unsaved-network");
    this.place.querySelectorAll("p").forEach((line) => line.remove());
    this.place.append(told.content.cloneNode(true));
    if (failure.message !== "refused") this.dirty = true;
  }
}

for (const form of document.querySelectorAll("form[data-saves-itself]")) new SelfSaving(form);
