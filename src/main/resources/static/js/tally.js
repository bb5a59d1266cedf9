/**
 * Counters that answer at once. Each tap gets its identifier here and is kept in the browser (identifiers, kind and time,
 * nothing about anybody) until the server has said that it has it: network, tab or battery may go in between.
 */

const PREFIX = `brico.pointages.${document.body.dataset.account}.`; // each sends what they tapped themselves
const UNCOUNTED = `brico.pointages-refuses.${document.body.dataset.account}`; // the sentence that nobody has closed yet
const RETRY_MS = 10_000;
const box = document.querySelector("[data-tally]");
const memory = new Map(); // when the browser keeps nothing, such as in a private window

const csrf = () => document.querySelector("input[name=_csrf]")?.value;

function read(stand) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + stand)) ?? memory.get(stand) ?? [];
  } catch {
    return memory.get(stand) ?? [];
  }
}

function write(stand, taps) {
  memory.delete(stand);
  try {
    if (taps.length) localStorage.setItem(PREFIX + stand, JSON.stringify(taps));
    else localStorage.removeItem(PREFIX + stand);
  } catch {
    memory.set(stand, taps);
  }
}

function stands() {
  const kept = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      if (localStorage.key(i).startsWith(PREFIX)) kept.push(localStorage.key(i).slice(PREFIX.length));
    }
  } catch {
    // nothing is kept
  }
  return [...new Set([...kept, ...memory.keys()])];
}

/** crypto.randomUUID answers on secure pages alone. */
function identifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Sends what waits of one stand; answers what the server says, null when it could not be reached. */
async function send(stand) {
  const sent = read(stand);
  const answer = await fetch(`/stands/${stand}/pointages/lot`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": csrf() },
    body: JSON.stringify({ taps: sent }),
  });
  if (answer.redirected || answer.status === 401 || answer.status === 403) throw new Error("signed out");
  if (!answer.ok || !answer.headers.get("Content-Type")?.includes("json")) throw new Error("refused");
  const said = await answer.json();
  const settled = new Set(said.settled);
  // one that was taken back while it was on its way is sent once more
  const asSent = new Map(sent.map((tap) => [tap.id, tap.undone]));
  write(stand, read(stand).filter((tap) => !settled.has(tap.id) || tap.undone !== asSent.get(tap.id)));
  return said;
}

const counted = {}; // by the server, without what waits
let last = null;
let refused = "";
let signedOut = false;
let sending = false;
let again = false;

function show() {
  if (!box) return;
  const taps = read(box.dataset.stand);
  for (const form of box.querySelectorAll("form[data-kind]")) {
    const mine = taps.filter((tap) => tap.kind === form.dataset.kind);
    const more = mine.filter((tap) => !tap.undone).length - mine.filter((tap) => tap.undone && tap.sent).length;
    form.querySelector(".counter__value").textContent = counted[form.dataset.kind] + more;
  }
  const undo = box.querySelector("[data-tally-last]");
  undo.hidden = !last;
  if (last) undo.querySelector("[data-tally-said]").textContent = last.said;
  box.querySelector("[data-tally-status]").textContent = status(taps.length);
}

function status(waiting) {
  const many = waiting > 1;
  if (refused) return refused;
  if (!waiting) return "Tout est enregistré.";
  const kept = `${waiting} pointage${many ? "s" : ""} en attente, gardé${many ? "s" : ""} sur cette tablette.`;
  if (signedOut) return `${kept} Rechargez la page et reconnectez-vous\u00a0: rien ne se perd.`;
  return navigator.onLine ? `${kept} Envoi en cours…` : `${kept} Pas de réseau\u00a0: ${many ? "ils partiront" : "il partira"} tout seul${many ? "s" : ""}.`;
}

async function flush() {
  if (!navigator.onLine) return; // one who says to be offline is; one who says to be online may be
  if (sending) {
    again = true;
    return;
  }
  sending = true;
  for (const stand of new Set([...(box ? [box.dataset.stand] : []), ...stands()])) {
    await settle(stand);
  }
  sending = false;
  show();
  if (again) {
    again = false;
    flush();
  }
}

async function settle(stand) {
  try {
    const said = await send(stand);
    signedOut = false;
    const many = said.refused > 1 ? "s" : "";
    if (stand !== box?.dataset.stand) {
      if (said.refused) keepSaying(`${said.refused} pointage${many} d’une autre permanence, non compté${many}. ${said.why}`);
      return;
    }
    Object.assign(counted, said.counts);
    if (said.refused) refused = `${said.refused} pointage${many} non compté${many}. ${said.why}`;
  } catch (failure) {
    // what the server makes of another stand is no reason to sign in again
    const here = stand === box?.dataset.stand;
    if (failure.message === "signed out" || (here && failure.message === "refused")) signedOut = true;
    else if (here) signedOut = false;
  }
}

/** What another stand did not count is said on whatever page is open, and on the next ones until somebody has closed it. */
function keepSaying(sentence) {
  try {
    localStorage.setItem(UNCOUNTED, sentence);
  } catch {
    // it is said here alone
  }
  say(sentence);
}

function say(sentence) {
  document.querySelector("[data-uncounted]")?.remove();
  const toast = document.getElementById("failed-server").content.firstElementChild.cloneNode(true);
  toast.removeAttribute("data-failed");
  toast.dataset.uncounted = "";
  toast.querySelector(".toast__text").textContent = sentence;
  const close = toast.querySelector("[data-close]");
  close.hidden = false;
  close.addEventListener("click", closeSaid);
  document.querySelector(".toasts").append(toast);
}

function closeSaid() {
  document.querySelector("[data-uncounted]").remove();
  try {
    localStorage.removeItem(UNCOUNTED);
  } catch {
    // nothing is kept
  }
}

function uncounted() {
  try {
    return localStorage.getItem(UNCOUNTED);
  } catch {
    return null;
  }
}

function tap(event) {
  const form = event.target.closest("form[data-kind]");
  if (!form) return;
  event.preventDefault();
  const stand = box.dataset.stand;
  const made = { id: identifier(), kind: form.dataset.kind, at: new Date().toISOString(), undone: false };
  write(stand, [...read(stand), made]);
  last = { ...made, said: form.dataset.said };
  refused = "";
  navigator.vibrate?.(25);
  show();
  flush();
}

function undo() {
  if (!last) return;
  const stand = box.dataset.stand;
  const waiting = read(stand);
  const { said, ...made } = last;
  write(stand, waiting.some((tap) => tap.id === made.id)
    ? waiting.map((tap) => (tap.id === made.id ? { ...tap, undone: true } : tap))
    : [...waiting, { ...made, undone: true, sent: true }]);
  last = null;
  show();
  box.querySelector(`[data-kind="${made.kind}"] button`).focus();
  flush();
}

if (box) {
  for (const form of box.querySelectorAll("form[data-kind]")) {
    counted[form.dataset.kind] = Number(form.querySelector(".counter__value").textContent);
  }
  box.addEventListener("submit", tap);
  box.querySelector("[data-tally-undo]").addEventListener("click", undo);
  window.addEventListener("storage", show);
  show();
}
if (uncounted()) say(uncounted());
const waits = () => stands().length > 0;
if (csrf() && (box || waits())) {
  flush();
  setInterval(() => (waits() ? flush() : undefined), RETRY_MS);
  setInterval(() => (box && document.visibilityState === "visible" ? flush() : undefined), 3 * RETRY_MS);
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && flush());
}
