// How a picture lies in its window: figures only, so that wheel, keys, buttons and dragging all move it in the same way.

/** In pixels: of the picture, or of the screen. */
export type Size = { width: number; height: number };
export type Point = { x: number; y: number };
/** Screen pixels for each pixel of the picture, and where the picture's left top corner is, seen from the window's. */
export type View = Point & { scale: number };

/** Stops on the way in and out. 1 is "100 %". */
const STOPS = [0.125, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];
const LARGEST = 4;
/** Two scales nearer than this are the same one: a hundredth of the smallest stop. */
const SAME = 0.00125;

/** Screen pixels left free around a picture that is all in sight: handles on its edges must be in sight too. */
const MARGIN = 12;

/** The largest scale at which all of it is in sight; a small picture is shown as it is, never blown up. */
export function fitScale(picture: Size, frame: Size): number {
  const room = (side: number) => Math.max(1, side - 2 * MARGIN);
  return Math.min(1, room(frame.width) / picture.width, room(frame.height) / picture.height);
}

const along = (at: number, length: number, room: number) =>
  length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, at));

/** The nearest view that shows as much picture as can be: no empty edge, and what is smaller than the window in its middle. */
export function settled({ scale, x, y }: View, picture: Size, frame: Size): View {
  return {
    scale,
    x: along(x, picture.width * scale, frame.width),
    y: along(y, picture.height * scale, frame.height),
  };
}

export const fitted = (picture: Size, frame: Size): View =>
  settled({ scale: fitScale(picture, frame), x: 0, y: 0 }, picture, frame);

/** Another scale, with the place under `at` (seen from the window's corner) staying under it. */
export function scaled(view: View, scale: number, at: Point, picture: Size, frame: Size): View {
  const to = Math.min(LARGEST, Math.max(scale, Math.min(fitScale(picture, frame), 1)));
  const ratio = to / view.scale;
  return settled({ scale: to, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, picture, frame);
}

export const moved = (view: View, by: Point, picture: Size, frame: Size): View =>
  settled({ scale: view.scale, x: view.x + by.x, y: view.y + by.y }, picture, frame);

/** The next stop inwards or outwards; "all in sight" is the outermost, wherever it lies between the others. */
export function nextStop(scale: number, inwards: boolean, fit: number): number {
  const stops = [fit, ...STOPS.filter((stop) => stop > fit + SAME)];
  return inwards
    ? (stops.find((stop) => stop > scale + SAME) ?? LARGEST)
    : (stops.findLast((stop) => stop < scale - SAME) ?? fit);
}

/** Whether a part of the picture lies outside the window, so that it can be moved. */
export const isLarger = ({ scale }: View, picture: Size, frame: Size): boolean =>
  picture.width * scale > frame.width + 1 || picture.height * scale > frame.height + 1;

export const middle = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });
