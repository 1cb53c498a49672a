/**
 * Search without accents. unicode61 folds every Vietnamese mark but đ, so the triggers fold that one; the query does the
 * same in shared/text/search.ts. Contentless: the file opens in any other SQLite tool, and the words are stored once.
 */
const folded = (column: string) => `replace(replace(${column}, 'đ', 'd'), 'Đ', 'D')`;
const words = (row: string) =>
  `SELECT ${row}.rowid, ${folded(`${row}.name`)}, ${folded(`(SELECT p.name FROM producer p WHERE p.id = ${row}.producerId)`)},
     ${folded(`concat_ws(' ', ${row}.title, ${row}.brand, ${row}.ocopCode)`)}`;
const into = 'INSERT INTO product_words (rowid, name, producer, more)';

export const search = /* sql */ `
CREATE VIRTUAL TABLE product_words USING fts5 (name, producer, more, content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER product_words_added AFTER INSERT ON product BEGIN
  ${into} ${words('new')};
END;
CREATE TRIGGER product_words_changed AFTER UPDATE OF name, producerId, title, brand, ocopCode ON product BEGIN
  DELETE FROM product_words WHERE rowid = old.rowid;
  ${into} ${words('new')};
END;
CREATE TRIGGER product_words_of_producer AFTER UPDATE OF name ON producer BEGIN
  DELETE FROM product_words WHERE rowid IN (SELECT rowid FROM product WHERE producerId = new.id);
  ${into} ${words('product')} FROM product WHERE producerId = new.id;
END;
${into} ${words('product')} FROM product;
`;
