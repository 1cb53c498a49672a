/** Photos carry what is done to them, and what a second look reads in a picture is kept like what is measured of it. */
export const looks = /* sql */ `
ALTER TABLE photo ADD COLUMN recipe TEXT NOT NULL DEFAULT '[]';
ALTER TABLE photo ADD COLUMN look TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN ocopStars INTEGER;
UPDATE photo SET look = sha256;
CREATE INDEX photo_by_look ON photo (look);

-- What is measured now is of another kind than before, and kept by look. It is measured again at leisure.
DROP TABLE photo_fact;
CREATE TABLE photo_fact (
  look TEXT PRIMARY KEY, version INTEGER NOT NULL, metrics TEXT NOT NULL, notes TEXT NOT NULL,
  -- For finding similar pictures across the desk without reading every row's JSON.
  difference TEXT, perceptual TEXT
) STRICT;

-- Codes, text and marks in a picture, by its look.
CREATE TABLE photo_reading (look TEXT PRIMARY KEY, version INTEGER NOT NULL, reading TEXT NOT NULL) STRICT;

-- Pictures as a platform gets them, by look and by what was asked for: the file lies in the cache folder.
CREATE TABLE photo_version (
  look TEXT NOT NULL, profile TEXT NOT NULL, sha256 TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
  bytes INTEGER NOT NULL, PRIMARY KEY (look, profile)
) STRICT, WITHOUT ROWID;
`;
