/** Brings a map closer and moves it: buttons, two fingers, the wheel with Ctrl, dragging. Without it the map is there whole. */

const FARTHEST = 12;

class MapView {
  constructor(map) {
    this.sheet = map.querySelector("svg.map__sheet");
    const [, , width, height] = this.sheet.getAttribute("viewBox").split(" ").map(Number);
    Object.assign(this, { width, height, x: 0, y: 0, zoom: 1, fingers: new Map(), moved: 0 });
    const tools = map.querySelector("[data-map-tools]");
    tools.hidden = false;
    tools.addEventListener("click", (event) => this.press(event.target.closest("button")));
    this.moves = tools.querySelector("[data-map-moves]");
    this.sheet.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.sheet.addEventListener("pointerdown", (event) => this.down(event));
    this.sheet.addEventListener("pointermove", (event) => this.move(event));
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) this.sheet.addEventListener(end, (event) => this.fingers.delete(event.pointerId));
    this.sheet.addEventListener("dragstart", (event) => event.preventDefault());
    this.sheet.addEventListener("click", (event) => this.moved > 6 && event.preventDefault(), true);
    this.sheet.addEventListener("focusin", (event) => this.reveal(event.target));
  }

  press(button) {
    if (!button) return;
    const { mapZoom: way, mapMove: move } = button.dataset;
    if (move) {
      const [right, down] = move.split(" ").map(Number);
      this.look(this.zoom, this.x + (right * this.width) / this.zoom / 3, this.y + (down * this.height) / this.zoom / 3);
    } else if (way === "all") this.look(1, 0, 0);
    else this.closer(way === "in" ? 1.6 : 1 / 1.6, { x: this.x + this.width / this.zoom / 2, y: this.y + this.height / this.zoom / 2 });
  }

  /** Around a point of the sheet, which stays where it is. */
  closer(factor, point) {
    const zoom = Math.min(FARTHEST, Math.max(1, this.zoom * factor));
    const part = this.zoom / zoom;
    this.look(zoom, point.x - (point.x - this.x) * part, point.y - (point.y - this.y) * part);
  }

  look(zoom, x, y) {
    this.zoom = zoom;
    this.x = Math.min(this.width - this.width / zoom, Math.max(0, x));
    this.y = Math.min(this.height - this.height / zoom, Math.max(0, y));
    this.sheet.setAttribute("viewBox", `${this.x} ${this.y} ${this.width / zoom} ${this.height / zoom}`);
    this.sheet.classList.toggle("map__sheet--near", zoom > 1);
    this.moves.hidden = zoom === 1; // there is nowhere to go when all is seen
  }

  at(event) {
    const box = this.sheet.getBoundingClientRect();
    const wide = this.width / this.zoom;
    const high = this.height / this.zoom;
    const scale = Math.min(box.width / wide, box.height / high); // the drawing is in the middle of its frame
    return { x: this.x + (event.clientX - box.left - (box.width - wide * scale) / 2) / scale, y: this.y + (event.clientY - box.top - (box.height - high * scale) / 2) / scale };
  }

  wheel(event) {
    if (!event.ctrlKey && !event.metaKey && this.zoom === 1) return;
    event.preventDefault();
    this.closer(event.deltaY < 0 ? 1.2 : 1 / 1.2, this.at(event));
  }

  down(event) {
    if (this.fingers.size === 0) this.moved = 0;
    this.fingers.set(event.pointerId, event);
  }

  move(event) {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    const other = [...this.fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
    this.moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    if (other) {
      const apart = (finger) => Math.hypot(finger.clientX - other.clientX, finger.clientY - other.clientY) || 1;
      this.closer(apart(event) / apart(before), this.at(other));
    } else if (this.zoom > 1) {
      const from = this.at(before);
      const to = this.at(event);
      this.look(this.zoom, this.x + from.x - to.x, this.y + from.y - to.y);
    }
    this.fingers.set(event.pointerId, event);
  }

  /** The door the keys come to is brought into view. */
  reveal(target) {
    if (this.zoom === 1 || this.fingers.size > 0) return;
    const box = target.getBoundingClientRect();
    const point = this.at({ clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 });
    const wide = this.width / this.zoom;
    const high = this.height / this.zoom;
    if (point.x > this.x && point.x < this.x + wide && point.y > this.y && point.y < this.y + high) return;
    this.look(this.zoom, point.x - wide / 2, point.y - high / 2);
    target.scrollIntoView({ block: "nearest" }); // the page scrolled to where the door was before the map moved
  }
}

for (const map of document.querySelectorAll("[data-map]")) new MapView(map);
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
