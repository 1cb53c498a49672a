/** One sheet for all practice pages. Colours hold at least 4.5:1 on what they stand on. */
export const STYLE = `
:root { --paper: #f4f2ec; --card: #fff; --ink: #1c2521; --soft: #56635c; --line: #dcd8cd; --green: #17614a; --leaf: #e2efe8;
  --clay: #a63d17; --sand: #fbe9d7; --sky: #e3ecf7; --blue: #1d4f86; --rose: #fbe4e2; --red: #9c2119; --grey: #e9e8e4; }
* { box-sizing: border-box; }
html { font: 17px/1.5 "Be Vietnam Pro", "Segoe UI", system-ui, -apple-system, "Noto Sans", Roboto, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0; }
a { color: var(--green); }
h1, h2, h3, p { margin: 0; }
h1 { font-size: 1.7rem; line-height: 1.25; letter-spacing: -0.01em; }
h2 { font-size: 1.15rem; }
button, select, input { font: inherit; color: inherit; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
.note { background: var(--green); color: #fff; }
.note div { max-width: 1760px; margin: 0 auto; padding: 0.5rem 1.5rem; display: flex; gap: 0.3rem 1rem; flex-wrap: wrap; align-items: center; }
.note strong { white-space: nowrap; }
.note a { color: #fff; margin-left: auto; min-height: 44px; display: inline-flex; align-items: center; padding: 0 0.25rem; }
.page { max-width: 1760px; margin: 0 auto; padding: 1.5rem; display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); }
.narrow { max-width: 44rem; }
.head { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; margin-bottom: 1.25rem; }
.head p, .soft { color: var(--soft); }
.last { margin-left: auto; display: flex; flex-wrap: wrap; gap: 0 0.6rem; align-items: baseline; font-size: 0.95rem; }
.last code { color: var(--ink); }
.last span { color: var(--green); }
.last .bad { color: var(--red); }
.shop-side { display: grid; gap: 1rem; align-content: start; }
@media (min-width: 1000px) { .page.two { grid-template-columns: minmax(0, 1fr) 22rem; } }
@media (min-width: 1600px) { .page.two { grid-template-columns: minmax(0, 1fr) 25rem; } }
.grid { display: grid; gap: 1.1rem; grid-template-columns: repeat(auto-fill, minmax(min(13.5rem, 46%), 1fr)); list-style: none; margin: 0; padding: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; height: 100%; display: flex; flex-direction: column;
  color: inherit; text-decoration: none; transition: box-shadow 0.15s; }
.card:hover { box-shadow: 0 6px 22px rgb(28 37 33 / 0.12); }
.card .photo { aspect-ratio: 1; background: #efece4; display: grid; place-items: center; color: var(--soft); position: relative; }
.card img { width: 100%; height: 100%; object-fit: cover; display: block; }
.card.away img { opacity: 0.5; }
.card .text { padding: 0.8rem 0.9rem 0.9rem; display: flex; flex-direction: column; gap: 0.35rem; flex: 1; }
.card .name { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; line-height: 1.4; overflow-wrap: anywhere; }
.card .foot { margin-top: auto; display: flex; justify-content: space-between; gap: 0.5rem; align-items: baseline; flex-wrap: wrap; }
.price { color: var(--clay); font-weight: 700; font-size: 1.15rem; white-space: nowrap; }
.price.big { font-size: 2rem; }
.chip { display: inline-flex; align-items: center; border-radius: 99px; padding: 0.1rem 0.7rem; font-size: 0.94rem; font-weight: 600; background: var(--grey); color: #444a46; }
.photo .chip { position: absolute; top: 0.6rem; left: 0.6rem; box-shadow: 0 1px 5px rgb(0 0 0 / 0.18); }
.chip.NORMAL { background: var(--leaf); color: var(--green); }
.chip.REVIEWING { background: var(--sky); color: var(--blue); }
.chip.BANNED { background: var(--rose); color: var(--red); }
.empty { background: var(--card); border: 2px dashed var(--line); border-radius: 14px; padding: 4rem 1.5rem; text-align: center; color: var(--soft); font-size: 1.1rem; }
.panel { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.1rem; display: grid; gap: 0.7rem; }
.panel > p { font-size: 0.95rem; }
.switches { display: grid; gap: 0.4rem; }
.switch { width: 100%; min-height: 44px; display: flex; align-items: center; gap: 0.6rem; text-align: left; border: 1px solid var(--line); background: #fff;
  border-radius: 10px; padding: 0.3rem 0.75rem; cursor: pointer; line-height: 1.3; }
.switch:hover { border-color: var(--soft); }
.switch i { flex: none; position: relative; width: 2.3rem; height: 1.3rem; border-radius: 99px; background: #8b958f; }
.switch i::after { content: ""; position: absolute; top: 0.15rem; left: 0.15rem; width: 1rem; height: 1rem; border-radius: 50%; background: #fff; }
.switch.on { background: var(--sand); border-color: var(--clay); font-weight: 600; }
.switch.on i { background: var(--clay); }
.switch.on i::after { left: 1.15rem; }
.switch.once i { background: transparent; }
.switch.once i::after { top: 0.3rem; left: 0.8rem; width: 0.7rem; height: 0.7rem; background: var(--clay); }
.switch em { margin-left: auto; font-style: normal; font-weight: 400; color: var(--clay); white-space: nowrap; }
.switch.off { background: var(--leaf); border-color: transparent; color: var(--green); font-weight: 600; justify-content: center; }
.more { min-height: 44px; display: inline-flex; align-items: center; }
.calls { list-style: none; margin: 0; padding: 0; display: grid; font-size: 0.95rem; }
.calls li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.7rem; padding: 0.4rem 0; border-top: 1px solid var(--grey); }
.calls li:first-child { border-top: 0; }
.calls time { color: var(--soft); font-variant-numeric: tabular-nums; }
.calls code { font-size: 0.92em; overflow-wrap: anywhere; }
.calls span { grid-column: 2; color: var(--green); }
.calls .bad { color: var(--red); }
.product { display: grid; gap: 2rem; }
@media (min-width: 900px) { .product { grid-template-columns: minmax(0, 30rem) minmax(0, 1fr); align-items: start; } }
@media (min-width: 1600px) { .product { grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); } }
.gallery { display: grid; gap: 0.7rem; }
.gallery .main { aspect-ratio: 1; width: 100%; object-fit: contain; background: #fff; border: 1px solid var(--line); border-radius: 14px; }
.thumbs { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.thumbs a { border: 2px solid transparent; border-radius: 10px; overflow: hidden; width: 76px; height: 76px; }
.thumbs a[aria-current] { border-color: var(--green); }
.thumbs img { width: 100%; height: 100%; object-fit: cover; display: block; }
.facts { display: grid; gap: 1.1rem; align-content: start; }
.facts .head { margin: 0; }
.facts h1 { overflow-wrap: anywhere; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 46rem; }
dl { display: grid; grid-template-columns: minmax(8rem, auto) minmax(0, 1fr); gap: 0.45rem 1.2rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
td { padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--grey); }
tr:first-child td { border-top: 0; }
.warn { background: var(--rose); color: var(--red); border-radius: 10px; padding: 0.7rem 1rem; }
.form { display: grid; gap: 1.1rem; }
.form fieldset { border: 1px solid var(--line); border-radius: 12px; padding: 0.8rem 1rem 1rem; display: grid; gap: 0.8rem; margin: 0; min-width: 0; }
.form legend { font-weight: 600; padding: 0 0.4rem; }
.form label { display: grid; gap: 0.25rem; align-content: space-between; }
.form label.tick { display: flex; align-items: center; gap: 0.6rem; min-height: 44px; }
.form input, .form select { height: 44px; border: 1px solid #8b958f; border-radius: 10px; padding: 0.3rem 0.75rem; background: #fff; max-width: 100%; }
.form input[type=checkbox] { width: 1.4rem; height: 1.4rem; }
.pair { display: grid; gap: 0.8rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
.primary { min-height: 48px; border: 0; border-radius: 12px; background: var(--green); color: #fff; font-weight: 600; padding: 0.4rem 1.6rem; cursor: pointer; }
.primary:hover { background: #104d3a; }
.second { min-height: 44px; border: 1px solid var(--line); border-radius: 12px; background: #fff; padding: 0.3rem 1.2rem; cursor: pointer; }
.buttons { display: grid; gap: 0.6rem; }
.code { font: 600 1.25rem/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; user-select: all; background: var(--grey); border-radius: 8px; padding: 0.3rem 0.7rem; }
`;
