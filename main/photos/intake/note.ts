/**
 * What is worth telling about a file that was taken all the same: `truncated` ends too early, `damaged` has bad
 * stretches, `mislabelled` {format, extension} is named for another format, `first-page-only` {pages} holds more pictures.
 */
export interface Note {
  code: 'photo.truncated' | 'photo.damaged' | 'photo.mislabelled' | 'photo.first-page-only';
  values: Record<string, string | number>;
}
