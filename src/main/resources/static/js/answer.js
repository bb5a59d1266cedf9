/**
 * A door that opened: the questions open over the list, without a page to wait for, and what is answered goes the way of
 * every tap (js/tour.js). Without this script the same questions stand on the page of the door.
 */

const form = document.querySelector("[data-tour]");
const dialog = document.getElementById("quelquun");
const asked = dialog.querySelector("form");
const day = asked.querySelector("[name=seeAgainOn]");
let door = null;

function ask(event) {
  const link = event.target.closest("[data-somebody]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
  event.preventDefault();
  const li = link.closest("li");
  door = li.id.slice("porte-".length);
  asked.reset();
  wrong("");
  dialog.querySelector("h2").textContent = link.querySelector(".seen-by-ear").textContent.replace(/^, /, "");
  dialog.querySelector("[data-door-page]").href = link.href;
  dialog.querySelector("[data-without-network]").hidden = navigator.onLine && document.getElementById("envois").hidden;
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** The browser puts the focus back itself, but for a row that changed meanwhile. */
function backToTheDoor() {
  const li = document.getElementById(`porte-${door}`);
  if (!li.contains(document.activeElement)) li.querySelector(`[data-somebody], #geste-${door}`)?.focus({ preventScroll: true });
}

/** What the browser can say at once; the server says the rest. */
function wrong(sentence) {
  document.getElementById("revenir-erreur").hidden = !sentence;
  document.getElementById("revenir-erreur").textContent = sentence;
  day.setAttribute("aria-invalid", Boolean(sentence));
  if (sentence) day.focus();
}

function answer(event) {
  event.preventDefault();
  const { submitter } = event, outcome = submitter.value;
  if (outcome === "SEE_AGAIN" && !day.value) return wrong("Indiquez le jour où vous reviendrez.");
  if (outcome === "SEE_AGAIN" && day.value < day.min) return wrong("Le jour où vous reviendrez vient après aujourd’hui.");
  if (outcome === "SEE_AGAIN" && day.value > day.max) return wrong("Choisissez un jour dans les douze mois qui viennent.");
  const fields = [...new FormData(asked)].filter(([, value]) => value);
  dialog.close();
  backToTheDoor();
  const { card } = submitter.dataset;
  form.dispatchEvent(new CustomEvent("somebody", { detail: { door, outcome, fields: [...fields, ["outcome", outcome]], card: Boolean(card) } }));
}

form.addEventListener("click", ask);
asked.addEventListener("submit", answer);
dialog.addEventListener("close", backToTheDoor);
dialog.querySelector("[data-close-dialog]").addEventListener("click", () => dialog.close());
