/**
 * Reads the code of a passage notice with the camera, and types it. The browser reads it itself where it can (Chrome on
 * Android does); elsewhere a decoder is loaded when somebody scans, and not before. Without a camera nothing shows.
 */

const box = document.getElementById("autre-avis");
const button = box.querySelector("[data-scan]");
const video = box.querySelector("video");
const LONGEST_SIDE = 800, PAUSE = 120;
let scanning = null; // what ends the scan under way

const NO_CAMERA = "La caméra ne répond pas. Tapez le code.";
const REFUSALS = {
  NotAllowedError: "La caméra n’est pas autorisée ici. Tapez le code, ou autorisez-la dans les réglages du navigateur.",
  NotReadableError: "La caméra sert déjà à une autre application. Fermez-la, ou tapez le code.",
};

function say(text) {
  box.querySelector("[data-scan-said]").textContent = text;
}

/** Shows the button where there is a camera; which one is not known before it is allowed. */
async function offer() {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
  button.hidden = !devices.some((device) => device.kind === "videoinput");
}

async function nativeReader() {
  const formats = "BarcodeDetector" in window ? await BarcodeDetector.getSupportedFormats().catch(() => []) : [];
  if (!formats.includes("qr_code")) return null;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  let own = null; // a tablet may promise to read codes without the service that does
  return async () => {
    if (own) return own();
    try {
      return (await detector.detect(video))[0]?.rawValue;
    } catch {
      own = await ownReader();
    }
  };
}

async function ownReader() {
  const { decodeQR } = await import(button.dataset.scan);
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  return async () => {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(video.videoWidth, video.videoHeight));
    const { canvas } = context;
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return undefined; // no code in this picture
    }
  };
}

async function reader() {
  try {
    return (await nativeReader()) ?? (await ownReader());
  } catch {
    throw new Error("Pas de réseau\u00a0: la lecture du code n’a pas pu être chargée. Tapez le code.");
  }
}

async function open(signal) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } }).catch((problem) => {
    throw new Error(REFUSALS[problem.name] ?? NO_CAMERA);
  });
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  if (signal.aborted) return stop();
  signal.addEventListener("abort", stop);
  video.srcObject = stream;
  video.hidden = false;
  await video.play().catch(() => {
    throw new Error(NO_CAMERA);
  });
}

/** Looks until a notice is seen: another code is said to be another one. */
async function look(read, signal) {
  while (!signal.aborted) {
    const text = await read().catch(() => undefined);
    const code = text?.match(/\/avis\/([^/?#]+)$/)?.[1];
    if (code && !signal.aborted) return take(code);
    if (text) say("Ce code n’est pas celui d’un avis de passage.");
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

function take(code) {
  stop();
  box.querySelector("#code").value = code;
  box.querySelector("form").requestSubmit();
}

async function scan() {
  stop();
  const { signal } = (scanning = new AbortController());
  say("Montrez le code carré de l’avis à la caméra.");
  button.hidden = true;
  try {
    const reading = reader();
    reading.catch(() => {}); // is said below, after what the camera says
    await open(signal);
    await look(await reading, signal);
  } catch (problem) {
    if (signal.aborted) return;
    stop();
    say(problem.message);
  }
}

function stop() {
  scanning?.abort();
  scanning = null;
  video.srcObject = null;
  video.hidden = true;
  button.hidden = false;
  say("");
}

button.addEventListener("click", scan);
box.addEventListener("toggle", () => scanning && stop());
document.addEventListener("visibilitychange", () => document.hidden && scanning && stop());
navigator.mediaDevices?.addEventListener?.("devicechange", () => scanning || offer());
offer();
