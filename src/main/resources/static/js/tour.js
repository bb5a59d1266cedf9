/**
 * The doors of a tour answer at the tap. What was tapped is shown as recorded, sent behind in the order of the taps, and
 * said plainly when it cannot be sent or is refused. Without this script the same buttons send the same forms.
 */

const form = document.querySelector("[data-tour]");
const tour = form.dataset.tour;
const account = document.body.dataset.account;
const KEPT = `${account} ${tour}`; // each sends what they tapped themselves
const bar = document.getElementById("envois");
const POLL = 4000, RETRY = 15000, PATIENCE = 8000, WATCHED = 15 * 60000;

/** What waits, kept for this tab until it has arrived: the one thing to replace for a store that survives the browser. */
const store = {
  load: () => JSON.parse(sessionStorage.getItem(KEPT) ?? "[]"),
  save: (items) => sessionStorage.setItem(KEPT, JSON.stringify(items)),
};

/** One command: {path, fields, doors, at, stuck, knocked, notices}; its path or fields hold the identifier made here. */
const outbox = store.load();
const before = new Map(); // how a row looked before what waits for it
let typed = null, beyond = 0; // the notice typed or scanned for the next door; how many follow those of the stack
let stack = [], figures = {}, busy = false, lastTouch = Date.now();

const byId = (id) => document.getElementById(id);
const row = (door) => byId(`porte-${door}`);
const doorOf = (li) => li.id.slice("porte-".length);
const waitsFor = (door) => outbox.some((item) => item.doors.includes(door));
const model = (name) => byId(`modele-${name}`).content.firstElementChild.cloneNode(true);

/** A UUID of version 7: the time, then chance. */
function identifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let i = 5; i >= 0; i--, time = Math.floor(time / 256)) bytes[i] = time % 256;
  bytes[6] = (bytes[6] & 15) | 112;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// ---- What is shown

function say(text) {
  byId("annonce").textContent = text;
}

function nameOf(li) {
  return li.querySelector(".door__acts .seen-by-ear:last-child")?.textContent ?? "";
}

/** Puts other acts and another badge in a row, whose height is the same for all. */
function change(li, acts, badge, standing) {
  const focused = li.contains(document.activeElement);
  for (const name of acts.querySelectorAll("[data-name]")) name.textContent = nameOf(li);
  acts.querySelector("p, button").id = `geste-${doorOf(li)}`;
  li.querySelector(".door__acts").replaceWith(acts);
  if (badge) li.querySelector(".badge").replaceWith(badge);
  li.querySelector(".door__double")?.remove();
  li.className = `doors__${standing}`;
  if (focused) byId(`geste-${doorOf(li)}`).focus({ preventScroll: true });
}

function remember(li) {
  if (!before.has(li.id)) before.set(li.id, li.cloneNode(true));
}

function showNobody(li, code, undoPath, at) {
  remember(li);
  const acts = model("fait");
  acts.querySelector("[data-hour]").textContent = at.toLocaleTimeString("fr-FR", { hour: "numeric", minute: "2-digit", timeZone: "Europe/Paris" }).replace(":", " h ");
  acts.querySelector(code ? "[data-none]" : "[data-notice]").remove();
  if (code) acts.querySelector("[data-code]").textContent = shown(code);
  if (undoPath) acts.querySelector("button").setAttribute("formaction", undoPath);
  else acts.querySelector("button").remove();
  li.dataset.knocks = 1;
  li.dataset.code = code ?? "";
  change(li, acts, model("personne"), "done doors__sending");
}

function showSomebody(li, outcome, undoPath, at) {
  showNobody(li, null, undoPath, at);
  li.querySelector("[data-none]").remove();
  li.querySelector(".badge").replaceWith(model(outcome));
}

function showOpen(li) {
  remember(li);
  const acts = model("ouvert");
  acts.querySelector("button").setAttribute("formaction", `${tour}/portes/${doorOf(li)}/passages`);
  acts.querySelector("a").href = li.querySelector(".door-link").href;
  li.dataset.knocks = 0;
  li.dataset.code = "";
  change(li, acts, model("annule"), "open doors__sending");
}

/** What still waits when the page is opened again stands there as it did before, so that nobody taps it twice. */
function repaint(item) {
  const at = new Date(item.at), field = (name) => item.fields.find(([key]) => key === name)?.[1];
  const rows = item.doors.map(row).filter((li) => li?.querySelector(".door__acts"));
  const undoPath = `${tour}/passages/${field("passage")}/annulation`;
  const left = (li) => item.fields[item.fields.findIndex(([, value]) => value === doorOf(li)) + 1]?.[1];
  if (item.path.includes("/gestes/")) return;
  for (const li of rows) {
    if (item.path.endsWith("/annulation")) Number(li.dataset.knocks) <= 1 && li.classList.contains("doors__done") && showOpen(li);
    else if (item.path.endsWith("/conversations")) showSomebody(li, field("outcome"), undoPath, at);
    else if (item.path.endsWith("/restes")) showNobody(li, left(li) === "aucun" ? null : left(li), null, at);
    else showNobody(li, item.codes[0] ?? null, undoPath, at);
  }
  if (item.late) showStuck(item);
}

function showStuck(item) {
  for (const door of item.doors) {
    const li = row(door);
    if (!li || li.classList.contains("doors__stuck")) continue;
    li.classList.add("doors__stuck");
    li.querySelector(".badge")?.replaceWith(model("a-renvoyer"));
  }
}

/** Puts a part in the place of another one, and the focus where it was in it. */
function replace(old, part) {
  const reached = "a[href], button:not([disabled]), input, [tabindex]";
  const place = [...old.querySelectorAll(reached)].indexOf(document.activeElement);
  const id = document.activeElement?.id;
  old.replaceWith(part);
  if (place < 0) return;
  const now = [...part.querySelectorAll(reached)];
  ((id && byId(id)) || now[Math.min(place, now.length - 1)])?.focus({ preventScroll: true });
}

function putBack(doors) {
  for (const door of doors) {
    const old = before.get(`porte-${door}`);
    if (!old || waitsFor(door)) continue;
    if (row(door)) replace(row(door), old);
    before.delete(old.id);
  }
}

/** The figures of the server, and on top of them what it does not know yet. */
function paintFigures() {
  for (const cell of document.querySelectorAll("[data-figure]")) {
    const waiting = outbox.reduce((sum, item) => sum + (item[cell.dataset.figure] ?? 0), 0);
    cell.textContent = figures[cell.dataset.figure] + waiting;
  }
}

function readFigures() {
  for (const cell of document.querySelectorAll("[data-figure]")) figures[cell.dataset.figure] = Number(cell.textContent);
}

// ---- Notices

const shown = (code) => `${code.slice(0, 4)}-${code.slice(4)}`;
const chosen = () => form.querySelector("[name=avis]:checked")?.value ?? "aucun";
const choice = () => (chosen() === "aucun" ? "aucun" : "suivant"); // for the doors to come

function readStack() {
  const taken = new Set(outbox.flatMap((item) => item.codes));
  const { stack: codes, left } = byId("avis").dataset;
  const all = (codes ?? "").split(" ").filter(Boolean).map((text) => text.split("-"));
  beyond = Number(left) - all.length;
  stack = all.filter(([code]) => !taken.has(code));
}

/** What is left at the next door, taken off the stack; null: nothing. A code that was typed or scanned is left once. */
function takeNotice() {
  if (chosen() === "aucun") return null;
  const code = typed ?? stack[0]?.[0];
  if (typed) history.replaceState(null, "", tour); // opened again, the page would propose that code once more
  typed = null;
  stack = stack.filter(([other]) => other !== code);
  return code ?? null;
}

function paintNotice() {
  const first = form.querySelector("[name=avis]"), label = first.closest("label");
  const [next, serial] = stack[0] ?? [], code = typed ?? next;
  first.value = typed ?? "suivant";
  label.hidden &&= !code;
  label.querySelector(".code").textContent = code ? shown(code) : "plus d’avis";
  label.querySelector("[data-place]").textContent = typed || !next ? "" : `n°\u00a0${serial}, il en reste ${stack.length + beyond}`;
}

function choose(none) {
  for (const radio of form.querySelectorAll("[name=avis]")) radio.checked = (radio.value === "aucun") === none;
}

const plain = (text) => text.toUpperCase().replace(/[\s\p{Pd}._]/gu, "").replaceAll("O", "0").replace(/[IL]/g, "1");

function propose(code) {
  typed = code;
  paintNotice();
  choose(false);
  byId("autre-avis").hidePopover?.();
  byId("code").value = "";
  say(`Avis ${shown(code)} pour la prochaine porte`);
}

/** What is not on the stack of this tablet is looked up; without a network the code is looked up when it is sent. */
async function askFor(event) {
  event.preventDefault();
  const text = byId("code").value, code = plain(text);
  showProblem("");
  if (stack.some(([other]) => other === code)) return propose(code);
  try {
    const answer = await fetch(`${tour}?${new URLSearchParams({ avis: text })}`, { headers: { "HX-Request": "true" }, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(answer.status);
    const problem = partsOf(await answer.text()).querySelector("#code-erreur span").textContent;
    if (problem) showProblem(problem);
    else propose(code);
  } catch {
    if (code.length === 8) propose(code);
    else showProblem("Un code a huit caractères, par exemple K7MQ-42PX.");
  }
}

function showProblem(sentence) {
  byId("code-erreur").hidden = !sentence;
  byId("code-erreur").querySelector("span").textContent = sentence;
  byId("code").setAttribute("aria-invalid", Boolean(sentence));
  if (sentence) byId("code").focus();
}

// ---- Taps

function nobody(li, at) {
  const code = takeNotice(), id = identifier();
  showNobody(li, code, `${tour}/passages/${id}/annulation`, at);
  say(`Personne${nameOf(li)}`);
  return { path: `${tour}/portes/${doorOf(li)}/passages`, fields: [["passage", id], ["avis", code ?? "aucun"], ["choix", choice()]], doors: [doorOf(li)], codes: code ? [code] : [], knocked: 1, notices: code ? 1 : 0 };
}

/** What was told of a door that opened; the card is opened at once when the server answers at once. */
function somebody({ detail: { door, outcome, fields, card } }) {
  const id = identifier(), at = new Date(), li = row(door);
  showSomebody(li, outcome, `${tour}/passages/${id}/annulation`, at);
  say(`${li.querySelector(".badge").textContent.trim()}${nameOf(li)}`);
  add({ path: `${tour}/portes/${door}/conversations`, fields: [["passage", id], ...fields], doors: [door], codes: [], card, knocked: 1, notices: 0, answered: 1 }, at);
}

function rest(button, at) {
  const open = [...button.closest("[data-group]").querySelectorAll("li.doors__open")];
  const id = identifier(), fields = [["geste", id], ["groupe", button.closest(".group-head").id], ["avis", choice()]];
  const codes = [];
  for (const li of open) {
    const code = takeNotice();
    fields.push(["porte", doorOf(li)], ["laisse", code ?? "aucun"]);
    showNobody(li, code, null, at);
    if (code) codes.push(code);
  }
  button.dataset.tap = "undo-rest";
  button.setAttribute("formaction", `${tour}/gestes/${id}/annulation`);
  button.querySelector("span").textContent = `Annuler pour les ${open.length}`;
  say(`Personne à ${open.length} portes`);
  return { path: `${tour}/restes`, fields, doors: open.map(doorOf), codes, knocked: open.length, notices: codes.length };
}

function undo(li, path) {
  const last = Number(li.dataset.knocks) <= 1, notice = li.dataset.code ? -1 : 0;
  const told = outbox.find((item) => item.answered && item.fields.some(([name, id]) => name === "passage" && path.includes(id)));
  const name = nameOf(li);
  if (last) showOpen(li);
  say(`Annulé${name}`);
  return { path, fields: [], doors: [doorOf(li)], codes: [], knocked: last ? -1 : 0, notices: notice, answered: told ? -1 : 0 };
}

function undoRest(button, path) {
  const taken = [...button.closest("[data-group]").querySelectorAll("li.doors__done")];
  button.disabled = true;
  say("Annulation en cours");
  return { path, fields: [["groupe", button.closest(".group-head").id]], doors: taken.map(doorOf), codes: [], knocked: 0, notices: 0 };
}

function tap(event) {
  const button = event.submitter;
  if (!button?.dataset.tap) return;
  event.preventDefault();
  const at = new Date(), li = button.closest("li"), path = button.getAttribute("formaction").split("?")[0];
  const acts = { nobody: () => nobody(li, at), rest: () => rest(button, at), undo: () => undo(li, path), "undo-rest": () => undoRest(button, path) };
  add(acts[button.dataset.tap](), at);
}

function add(item, at) {
  outbox.push({ ...item, at: at.getTime() });
  lastTouch = at.getTime();
  store.save(outbox);
  paintFigures();
  paintNotice();
  flush();
}

// ---- Sending, one after the other

async function post(item) {
  const body = new URLSearchParams(item.fields);
  body.set("_csrf", form.querySelector("[name=_csrf]").value);
  body.set("age", Math.max(0, Math.round((Date.now() - item.at) / 1000)));
  body.set("depuis", byId("compte").dataset.change);
  return fetch(item.path, { method: "POST", headers: { "HX-Request": "true" }, body, keepalive: true, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
}

/** Another sign-in brings another token; true when there is one, and it is the same person’s. */
async function renewToken() {
  const answer = await fetch(tour, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.querySelector("#tournee [name=_csrf]")?.value;
  if (page.body.dataset.account !== account) return false;
  if (token) form.querySelector("[name=_csrf]").value = token;
  return Boolean(token);
}

const UNKNOWN = "Le serveur ne connaît plus cette porte ou cette tournée.";
const REFUSALS = { 400: "Le serveur n’a pas compris ce geste.", 404: UNKNOWN, 409: UNKNOWN };

async function flush() {
  if (busy) return;
  busy = true;
  try {
    for (let renewed = false; outbox.length > 0; ) {
      const item = outbox[0], answer = await post(item);
      if (answer.ok) await arrived(item, answer);
      else if (REFUSALS[answer.status]) refused(item, `${REFUSALS[answer.status]} Ouvrez de nouveau la tournée.`);
      else if (!renewed && (answer.status === 403 || answer.type === "opaqueredirect") && (await renewToken())) renewed = true;
      else return hold(answer.status === 403 || answer.type === "opaqueredirect" ? "session" : "server");
    }
    if (bar.dataset.kind === "waiting") bar.hidden = true;
  } catch {
    hold("network");
  } finally {
    busy = false;
  }
}

async function arrived(item, answer) {
  const html = await answer.text(), card = answer.headers.get("HX-Redirect");
  drop(item);
  const refusal = apply(html);
  if (refusal) tell("refused", refusal);
  else if (card && !item.late) location.assign(card);
}

function refused(item, sentence) {
  drop(item);
  putBack(item.doors);
  paintFigures();
  tell("refused", sentence);
}

function drop(item) {
  outbox.splice(outbox.indexOf(item), 1);
  store.save(outbox);
}

/** Nothing is lost: it stays in the list as « à renvoyer » until it goes. */
function hold(why) {
  outbox.forEach(showStuck);
  for (const item of outbox) item.late = true;
  store.save(outbox);
  const count = outbox.length === 1 ? "1 geste à renvoyer" : `${outbox.length} gestes à renvoyer`;
  const because = { network: "pas de réseau", server: "le serveur ne répond pas", session: "votre session est terminée" };
  const later = outbox.some((item) => item.card) ? " La fiche s’ouvrira ensuite, par «\u00a0La suite\u00a0» à la porte." : "";
  tell("waiting", `${count}\u00a0: ${because[why]}.${later}`, why === "session");
}

function tell(kind, sentence, signIn = false) {
  bar.dataset.kind = kind;
  bar.querySelector("[data-said]").textContent = sentence;
  bar.querySelector("[data-again]").hidden = kind !== "waiting";
  bar.querySelector("[data-close-bar]").hidden = kind === "waiting";
  bar.querySelector("[data-sign-in]").hidden = !signIn;
  bar.hidden = false;
}

function partsOf(html) {
  const parts = document.createElement("template");
  parts.innerHTML = html;
  return parts.content;
}

/** Puts each part of the answer in the place of the one of the same id; answers what the server refused, if it did. */
function apply(html) {
  const none = chosen() === "aucun";
  let refusal = "";
  for (const part of [...partsOf(html).querySelectorAll("[id]")]) {
    if (part.parentElement?.closest("[id]")) continue;
    if (part.id === "annonce") refusal = part.textContent;
    else if (part.id.startsWith("porte-") && waitsFor(part.id.slice(6))) before.set(part.id, part);
    else {
      before.delete(part.id);
      if (part.querySelector(".door__double") && !byId(part.id)?.querySelector(".door__double")) say(`Doublon possible${nameOf(part)}`);
      if (byId(part.id)) replace(byId(part.id), part);
    }
  }
  readFigures();
  paintFigures();
  readStack();
  paintNotice();
  choose(none);
  return refusal;
}

// ---- The other tablet of the pair

async function look() {
  if (busy || outbox.length > 0 || document.hidden || Date.now() - lastTouch > WATCHED) return;
  try {
    const answer = await fetch(`${tour}/changements?depuis=${byId("compte").dataset.change}`, { headers: { "HX-Request": "true" }, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    const html = answer.status === 200 ? await answer.text() : "";
    if (html && !busy && outbox.length === 0) apply(html);
  } catch {
    // without network there is nothing to see; the next look or tap says so
  }
}

/** The browser puts the focus back itself, but for an offer that was replaced meanwhile. */
function backToTheOffer(event) {
  if (event.newState === "closed" && document.activeElement === document.body) document.querySelector("#avis button")?.focus({ preventScroll: true });
}

form.addEventListener("submit", tap);
form.addEventListener("somebody", somebody);
byId("autre-avis").querySelector("form").addEventListener("submit", askFor);
byId("autre-avis").addEventListener("toggle", backToTheOffer);
bar.querySelector("[data-again]").addEventListener("click", flush);
bar.querySelector("[data-close-bar]").addEventListener("click", () => (bar.hidden = true));
document.addEventListener("pointerdown", () => (lastTouch = Date.now()));
document.addEventListener("visibilitychange", look);
window.addEventListener("pageshow", (event) => event.persisted && look());
window.addEventListener("online", flush);
setInterval(look, POLL);
setInterval(() => outbox.length > 0 && flush(), RETRY);
readFigures();
readStack();
if (form.querySelector("[name=avis]").value !== "suivant") typed = form.querySelector("[name=avis]").value;
outbox.forEach(repaint);
paintFigures();
if (outbox.length > 0) flush();
