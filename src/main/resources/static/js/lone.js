/**
 * Watches over somebody alone in a home, with or without network: at the expected end the tablet shows, vibrates and
 * sounds; taps that do not arrive are kept (what was tapped and when, nothing about anybody) and sent later, and a sign is
 * given every few minutes while the network lets it.
 */

const LOOK_MS = 1_000;
const RING_MS = 8_000;
const SIGN_MS = 120_000;
const RETRY_MS = 20_000;
const HUSH_MS = 5 * 60_000;
const KEPT = `brico.veille.${document.body.dataset.account}`;

const bar = document.querySelector("[data-lone]");
const alarm = bar.querySelector("[data-lone-alarm]");
const kept = bar.querySelector("[data-lone-kept]");
const ahead = Date.parse(bar.dataset.now) - Date.now(); // of the server, whose hours are shown
const now = () => Date.now() + ahead;
const title = document.title;

let end = Date.parse(bar.dataset.end);
let left = false;
let hushedUntil = 0;
let rung = 0;
let sound = null;
let sending = false;
let memory = [];

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? memory;
  } catch {
    return memory;
  }
}

function write(taps) {
  memory = taps;
  try {
    if (taps.length) localStorage.setItem(KEPT, JSON.stringify(taps));
    else localStorage.removeItem(KEPT);
  } catch {
    // kept as long as this page is open
  }
}

/** Browsers let a page sound once it was touched. */
function tune() {
  try {
    sound ??= new AudioContext();
    if (sound.state === "suspended") sound.resume();
  } catch {
    // it shows and vibrates
  }
}

function beep() {
  if (sound?.state !== "running") return;
  for (const at of [0, 0.4, 0.8]) {
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = 880;
    volume.gain.value = 0.3;
    tone.connect(volume).connect(sound.destination);
    tone.start(sound.currentTime + at);
    tone.stop(sound.currentTime + at + 0.2);
  }
}

/** Asked for before the page was touched, it would only be refused. */
function shake(pattern) {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(pattern);
}

function ring() {
  if (!alarm.querySelector("button")) {
    const said = document.createElement("p");
    said.setAttribute("role", "alert");
    const strong = document.createElement("strong");
    strong.textContent = "L’heure prévue est passée.";
    said.append(strong, " Tout va bien\u00a0? Dites-le ici.");
    const hush = document.createElement("button");
    hush.type = "button";
    hush.className = "button button--quiet";
    hush.textContent = "Taire l’alarme 5\u00a0minutes";
    hush.addEventListener("click", () => { hushedUntil = now() + HUSH_MS; quiet(); });
    alarm.replaceChildren(said, hush);
  }
  bar.classList.add("lone--over");
  document.title = `⚠ ${title}`;
  shake([400, 200, 400, 200, 400]);
  beep();
}

function quiet() {
  alarm.replaceChildren();
  document.title = title;
  shake(0);
}

function look() {
  if (left || now() < end) return;
  if (now() < hushedUntil || now() - rung < RING_MS) return;
  rung = now();
  ring();
}

/** What the kept taps say of the visit, before the server knows. */
function apply() {
  const taps = read();
  for (const tap of taps) {
    left ||= tap.path.endsWith("/sortie");
    if (tap.until) end = Math.max(end, tap.until);
  }
  if (left || now() < end) quiet();
  if (left || now() < end) bar.classList.remove("lone--over");
  bar.querySelector("[data-lone-hour]").textContent = hour(end);
  kept.textContent = !taps.length ? "" : left
    ? "Pas de réseau\u00a0: votre sortie est gardée sur cette tablette et partira toute seule. D’ici là, nous vous croyons en visite."
    : "Pas de réseau\u00a0: la nouvelle heure est gardée sur cette tablette et partira toute seule.";
}

function hour(at) {
  const [hours, minutes] = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", hour: "numeric", minute: "2-digit" })
    .format(at).split(":");
  return `${Number(hours)}\u00a0h${minutes === "00" ? "" : `\u00a0${minutes}`}`;
}

/** Whether the server has it; throws when it could not be reached or wants somebody to sign in. */
async function send(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "X-Requested-With": "lone", "X-CSRF-TOKEN": bar.querySelector("input[name=_csrf]").value },
    body: new URLSearchParams(body),
    redirect: "manual",
  });
  if (answer.status !== 204) throw new Error("not taken");
}

async function tap(event) {
  event.preventDefault();
  const form = event.target;
  const body = Object.fromEntries(new FormData(form, event.submitter));
  delete body._csrf;
  body.le = new Date(now()).toISOString();
  const longer = Number(body.minutes ?? 0) * 60_000;
  if (longer) body.fin = new Date(end).toISOString(); // which a tap that still waits may have moved
  const until = longer ? Math.floor((Math.max(end, Date.parse(body.le)) + longer) / 1_000) * 1_000 : null; // as the server counts
  const made = { path: new URL(form.action).pathname, body, until };
  write([...read(), made]);
  tune();
  await flush();
  if (read().length) apply();
  else location.reload();
}

async function flush() {
  if (sending) return;
  sending = true;
  try {
    // one after the other: each builds on what the one before said
    for (let taps = read(); taps.length; taps = read()) {
      await send(taps[0].path, taps[0].body);
      write(read().slice(1));
    }
  } catch {
    // it stays, and goes with the next attempt
  }
  sending = false;
}

async function retry() {
  if (!read().length) return;
  await flush();
  if (!read().length) location.reload();
}

async function sign() {
  try {
    await send("/veille/signe", {});
  } catch {
    // no sign is a sign too: it shows as « sans nouvelles »
  }
}

write(read().filter((kept) => kept.path.startsWith(`${bar.dataset.path}/`)));
bar.querySelectorAll("[data-lone-form]").forEach((form) => form.addEventListener("submit", tap));
document.addEventListener("pointerdown", tune);
document.addEventListener("keydown", tune);
window.addEventListener("online", retry);
apply();
look();
retry();
setInterval(look, LOOK_MS);
setInterval(sign, SIGN_MS);
setInterval(retry, RETRY_MS);
