/**
 * Photos on their way: shrunk on the tablet, sent one after the other, each with its progress; what is wrong with one stays
 * beside it. Without this script the form sends the files as they are.
 */

const LONGEST_SIDE = 1600;
const SMALL_ENOUGH = 600_000;
const form = document.querySelector("[data-photos]");
const list = form.querySelector("[data-uploads]");
const model = document.getElementById("envoi");
const photos = new Set();
let taken = 0;

const tell = (words) => (form.querySelector("[data-told]").textContent = words);

function add(event) {
  for (const file of event.target.files) {
    const li = model.content.firstElementChild.cloneNode(true);
    const photo = { file, li, command: crypto.randomUUID?.() ?? uuid(), name: `Photo ${++taken}` };
    li.querySelector("[data-name]").textContent = photo.name;
    li.querySelector("[data-drop]").setAttribute("aria-label", `Retirer la ${photo.name.toLowerCase()}`);
    li.querySelector("[data-drop]").addEventListener("click", () => drop(photo));
    photos.add(photo);
    list.append(li);
  }
  event.target.value = "";
  list.hidden = photos.size === 0;
  tell(said(photos.size, "photo à envoyer", "photos à envoyer"));
}

function drop(photo) {
  photos.delete(photo);
  photo.li.remove();
  if (photos.size === 0 && list.children.length > 0) return location.assign(form.dataset.home); // the others are kept
  list.hidden = photos.size === 0;
  form.querySelector("#photos-prises").focus();
}

const said = (count, one, many) => `${count}\u00a0${count > 1 ? many : one}`;

/** Where the page is not served securely, the browser has no randomUUID. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Upright and small; what the browser cannot read goes as it is, and the server says what it thinks of it. */
async function shrunk(file) {
  try {
    const image = await createImageBitmap(file, { imageOrientation: "from-image" });
    const by = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    if (by === 1 && file.size <= SMALL_ENOUGH) return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.width * by));
    canvas.height = Math.max(1, Math.round(image.height * by));
    const brush = canvas.getContext("2d");
    brush.fillStyle = "#fff";
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.imageSmoothingQuality = "high";
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    return (await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.88))) ?? file;
  } catch {
    return file;
  }
}

function send(photo, content) {
  const fields = new FormData(form);
  fields.delete("photos");
  fields.set("command", photo.command);
  fields.append("photos", content, photo.file.name || "photo.jpg");
  const bar = photo.li.querySelector("progress");
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("HX-Request", "true");
    request.timeout = 120_000;
    request.upload.addEventListener("progress", (event) => {
      bar.value = event.lengthComputable ? (100 * event.loaded) / event.total : 50;
    });
    request.addEventListener("load", () => done(answer(request)));
    for (const failure of ["error", "timeout", "abort"]) {
      request.addEventListener(failure, () => done("Pas de réseau\u00a0: cette photo n’est pas partie. Réessayez."));
    }
    request.send(fields);
  });
}

/** Empty when the photo is kept, or why it is not. */
function answer(request) {
  if (request.status === 204) return "";
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  if (page.querySelector("form[action='/connexion']")) return "Votre session est finie. Reconnectez-vous dans un autre onglet, puis réessayez.";
  const wrong = page.querySelector("[data-photos] .error > span") ?? page.querySelector("[data-photos] .notice--danger li") ?? page.querySelector("main .lead");
  return wrong?.textContent.replace(/^Erreur\s*:\s*/, "").trim() || "Cette photo n’a pas pu être ajoutée. Réessayez.";
}

function show(photo, state, wrong = "") {
  photo.li.querySelector("[data-state]").textContent = state;
  photo.li.querySelector("[data-error]").hidden = !wrong;
  photo.li.querySelector("[data-error] span").textContent = wrong;
}

async function carry(photo) {
  const bar = photo.li.querySelector("progress"), button = photo.li.querySelector("[data-drop]");
  bar.value = 0;
  bar.hidden = false;
  bar.setAttribute("aria-label", `Envoi de la ${photo.name.toLowerCase()}`);
  button.hidden = true;
  show(photo, "Envoi…");
  const wrong = await send(photo, await shrunk(photo.file));
  bar.hidden = true;
  show(photo, wrong ? "Pas envoyée" : "Ajoutée", wrong);
  button.hidden = !wrong;
  if (!wrong) photos.delete(photo);
  return wrong;
}

async function sendAll(event) {
  if (photos.size === 0) return; // the server says what is missing
  event.preventDefault();
  if (form.hasAttribute("aria-busy")) return;
  form.setAttribute("aria-busy", "true");
  const wrongs = [];
  for (const photo of [...photos]) {
    const wrong = await carry(photo);
    if (wrong) wrongs.push(`${photo.name}\u00a0: ${wrong}`);
  }
  form.removeAttribute("aria-busy");
  if (wrongs.length === 0) return location.assign(form.dataset.home);
  tell(wrongs.join(" "));
  list.querySelector("[data-error]:not([hidden])").scrollIntoView({ block: "center" });
}

form.dataset.live = "yes";
form.querySelectorAll("input[type=file]").forEach((input) => input.addEventListener("change", add));
form.addEventListener("submit", sendAll);
