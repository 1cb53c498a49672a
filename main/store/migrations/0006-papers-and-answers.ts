/** Label versions and more of its items, what papers say besides, what people answer and remark, what was measured of scans. */
export const papersAndAnswers = /* sql */ `
ALTER TABLE label ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE label ADD COLUMN packerName TEXT;
ALTER TABLE label ADD COLUMN packerAddress TEXT;
ALTER TABLE label ADD COLUMN repackedOn TEXT;
ALTER TABLE label ADD COLUMN artisan TEXT;
ALTER TABLE label ADD COLUMN drainedQuantity TEXT;
ALTER TABLE label ADD COLUMN components TEXT;
ALTER TABLE label ADD COLUMN eLabelUrl TEXT;
ALTER TABLE label ADD COLUMN faceWidth REAL;
ALTER TABLE label ADD COLUMN faceHeight REAL;
ALTER TABLE label ADD COLUMN english TEXT;
ALTER TABLE paper ADD COLUMN details TEXT;
ALTER TABLE producer ADD COLUMN bankHolder TEXT;

CREATE TABLE answer (
  id TEXT PRIMARY KEY, productId TEXT REFERENCES product (id), producerId TEXT REFERENCES producer (id),
  question TEXT NOT NULL, says TEXT, note TEXT, saidOn TEXT, deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_of_product ON answer (productId);
CREATE INDEX answer_of_producer ON answer (producerId);

CREATE TABLE remark (
  id TEXT PRIMARY KEY, productId TEXT NOT NULL REFERENCES product (id), rule TEXT NOT NULL, code TEXT NOT NULL,
  about TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT, saidOn TEXT, deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX remark_of_product ON remark (productId);

-- What was measured of a scan, by the hash of its file: nothing is measured twice.
CREATE TABLE scan_fact (sha256 TEXT PRIMARY KEY, version INTEGER NOT NULL, facts TEXT NOT NULL) STRICT;

-- What a producer answers concerns every product under it, but changes none of those rows (see 0004).
CREATE TRIGGER verdicts_of_new_answer AFTER INSERT ON answer WHEN new.producerId IS NOT NULL BEGIN
  DELETE FROM verdict WHERE productId IN (SELECT id FROM product WHERE producerId = new.producerId);
END;
CREATE TRIGGER verdicts_of_answer AFTER UPDATE ON answer WHEN new.producerId IS NOT NULL BEGIN
  DELETE FROM verdict WHERE productId IN (SELECT id FROM product WHERE producerId = new.producerId);
END;
-- So does a paper that a producer had and that is now of one product.
CREATE TRIGGER verdicts_of_left_paper AFTER UPDATE ON paper WHEN old.producerId IS NOT NULL AND new.producerId IS NULL BEGIN
  DELETE FROM verdict WHERE productId = new.productId OR productId IN (SELECT id FROM product WHERE producerId = old.producerId);
END;
CREATE TRIGGER verdicts_of_new_scan AFTER INSERT ON scan_fact BEGIN
  DELETE FROM verdict WHERE productId IN (
    SELECT productId FROM paper WHERE scanSha256 = new.sha256 AND productId IS NOT NULL
    UNION SELECT product.id FROM paper JOIN product ON product.producerId = paper.producerId WHERE paper.scanSha256 = new.sha256);
END;
`;
