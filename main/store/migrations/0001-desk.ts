/** The shared rows and the log of everything that ever happened to them. */
export const desk = /* sql */ `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- One row for each field that changed. (device, counter) is a Lamport stamp: it orders changes without any clock.
CREATE TABLE change (
  counter INTEGER NOT NULL,
  device TEXT NOT NULL,
  gesture TEXT NOT NULL,
  action TEXT NOT NULL,
  undoable INTEGER NOT NULL,
  undoes TEXT,
  at INTEGER NOT NULL,
  subject TEXT NOT NULL,
  entity TEXT NOT NULL,
  entityId TEXT NOT NULL,
  field TEXT NOT NULL,
  old TEXT,
  new TEXT,
  PRIMARY KEY (counter, device)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_of_subject ON change (subject, counter);
CREATE INDEX change_undoing ON change (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE producer (
  id TEXT PRIMARY KEY, name TEXT, kind TEXT, representative TEXT, phone TEXT, email TEXT, registrationNo TEXT,
  registrationDate TEXT, taxCode TEXT, hamlet TEXT, communeCode TEXT, provinceCode TEXT, deleted INTEGER NOT NULL
) STRICT;

CREATE TABLE product (
  id TEXT PRIMARY KEY, producerId TEXT REFERENCES producer (id), name TEXT, ocopSet TEXT, ocopCode TEXT, brand TEXT,
  title TEXT, description TEXT, story TEXT, origin TEXT, localShare REAL, touchesFood INTEGER NOT NULL,
  madeToOrder INTEGER NOT NULL, sample INTEGER NOT NULL, deleted INTEGER NOT NULL,
  -- Kept by the writer, not by people: the stamp and the time of the last change under this product.
  touched INTEGER NOT NULL DEFAULT 0, touchedAt INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX product_by_touch ON product (deleted, touched);
CREATE INDEX product_of_producer ON product (producerId);

CREATE TABLE variant (
  id TEXT PRIMARY KEY, productId TEXT NOT NULL REFERENCES product (id), position INTEGER NOT NULL, name TEXT, price INTEGER,
  stock INTEGER, gtin TEXT, sku TEXT, weight INTEGER, length INTEGER, width INTEGER, height INTEGER, deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX variant_of_product ON variant (productId, position);

CREATE TABLE label (
  id TEXT PRIMARY KEY, productId TEXT NOT NULL REFERENCES product (id), printDate TEXT, name TEXT, responsibleName TEXT,
  responsibleAddress TEXT, makerName TEXT, makerAddress TEXT, ordererName TEXT, ordererAddress TEXT, origin TEXT,
  netQuantity TEXT, ingredients TEXT, nutrition TEXT, madeOn TEXT, useBy TEXT, lot TEXT, storage TEXT, usage TEXT, warning TEXT,
  standard TEXT, alcohol REAL, materials TEXT, technical TEXT, madeInYear TEXT, requiredPhrase TEXT, traceUrl TEXT,
  starsShown INTEGER, deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX label_of_product ON label (productId);

CREATE TABLE paper (
  id TEXT PRIMARY KEY, productId TEXT REFERENCES product (id), producerId TEXT REFERENCES producer (id), kind TEXT NOT NULL,
  number TEXT, issuer TEXT, issuerLevel TEXT, issuedOn TEXT, expiresOn TEXT, stars INTEGER, nameOnPaper TEXT, makerOnPaper TEXT,
  scanSha256 TEXT, scanExt TEXT, scanName TEXT, deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX paper_of_product ON paper (productId);
CREATE INDEX paper_of_producer ON paper (producerId);

CREATE TABLE photo (
  id TEXT PRIMARY KEY, productId TEXT NOT NULL REFERENCES product (id), position INTEGER NOT NULL, role TEXT NOT NULL,
  sha256 TEXT NOT NULL, ext TEXT NOT NULL, fileName TEXT, bytes INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
  deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX photo_of_product ON photo (productId, position);

-- What was measured of a picture, by the hash of its bytes: nothing is measured twice.
CREATE TABLE photo_fact (sha256 TEXT PRIMARY KEY, version INTEGER NOT NULL, metrics TEXT NOT NULL, notes TEXT NOT NULL) STRICT;

-- How far a product is, as the rules last saw it. A cache: it may be emptied at any time.
CREATE TABLE verdict (
  productId TEXT PRIMARY KEY REFERENCES product (id), touched INTEGER NOT NULL, basis TEXT NOT NULL,
  blocking INTEGER NOT NULL, advice INTEGER NOT NULL,
  facts INTEGER NOT NULL, photos INTEGER NOT NULL, label INTEGER NOT NULL, papers INTEGER NOT NULL, price INTEGER NOT NULL,
  platforms INTEGER NOT NULL
) STRICT;
`;
