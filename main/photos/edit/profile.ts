/** What a platform wants of a picture: the longest side in pixels, a white square or not, and the file's limit in bytes. */
export interface Profile {
  maxSide: number;
  maxBytes: number;
  square: boolean;
}
