/** Shops, listings, what waits to be sent, and what only this machine knows of the platforms. */
export const platforms = /* sql */ `
CREATE TABLE shop (
  id TEXT PRIMARY KEY, platform TEXT NOT NULL, practice INTEGER NOT NULL, name TEXT, owner TEXT, host TEXT NOT NULL,
  account TEXT NOT NULL, deleted INTEGER NOT NULL
) STRICT;

CREATE TABLE listing (
  id TEXT PRIMARY KEY, productId TEXT NOT NULL REFERENCES product (id), shopId TEXT NOT NULL REFERENCES shop (id),
  sku TEXT NOT NULL, wanted TEXT NOT NULL, categoryId TEXT, attributes TEXT NOT NULL, remoteId TEXT, remoteUrl TEXT,
  sent TEXT, shown TEXT, shownAt INTEGER, deleted INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX listing_once ON listing (productId, shopId);

CREATE TABLE errand (
  id TEXT PRIMARY KEY, listingId TEXT NOT NULL REFERENCES listing (id), productId TEXT NOT NULL, shopId TEXT NOT NULL,
  kind TEXT NOT NULL, state TEXT NOT NULL, step INTEGER NOT NULL, photoId TEXT, attempts INTEGER NOT NULL DEFAULT 0,
  notBefore INTEGER, why TEXT, vals TEXT NOT NULL DEFAULT '{}', bytes INTEGER NOT NULL DEFAULT 0,
  -- What exactly was sent, written before the first byte: the truth to adopt when only the answer was lost.
  content TEXT,
  createdAt INTEGER NOT NULL, sentAt INTEGER, doneAt INTEGER
) STRICT;
CREATE INDEX errand_open ON errand (state, listingId, step) WHERE state NOT IN ('done', 'cancelled');
CREATE INDEX errand_of_listing ON errand (listingId, step);

-- Pictures a platform already holds, so that a retry never uploads twice.
CREATE TABLE uploaded (
  shopId TEXT NOT NULL, sha256 TEXT NOT NULL, handle TEXT NOT NULL, PRIMARY KEY (shopId, sha256)
) STRICT, WITHOUT ROWID;

-- Keys and tokens, sealed by the OS key store or by this user's key file; never in clear.
CREATE TABLE secret (shopId TEXT PRIMARY KEY, sealedBy TEXT NOT NULL, sealed BLOB NOT NULL, ends INTEGER) STRICT;

-- A platform's categories and limits for use without a line, with their age.
CREATE TABLE catalogue (
  shopId TEXT NOT NULL, part TEXT NOT NULL, asOf INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (shopId, part)
) STRICT, WITHOUT ROWID;

-- Bytes sent on a day (yyyy-mm-dd, as in Viet Nam), against the limit a person set.
CREATE TABLE traffic (day TEXT PRIMARY KEY, bytes INTEGER NOT NULL) STRICT;
`;
