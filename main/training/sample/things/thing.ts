import type { Canvas } from '../picture/canvas.ts';
import type { Texture } from '../picture/texture.ts';

/** Middle of the base on the canvas, and how large: 1 fills a picture. */
export interface Place {
  x: number;
  y: number;
  size: number;
}

/** A pack with a printed face. */
export interface Thing {
  /** Pixels of the printed face at size 1. */
  face: { width: number; height: number };
  /** Height of the face's middle above the base at size 1. */
  middle: number;
  draw(onto: Canvas, place: Place, art: Texture): void;
}
