/**
 * The look of a contact sheet. It needs no script: groups are shown, hidden and put in order by boxes that are ticked, and
 * every card carries its place in each order. Colours are those of the app; on paper all groups are printed that are shown.
 */
export const SHEET_STYLE = `
:root { color-scheme: light; --ink: #29251c; --soft: #615947; --line: #e6dec9; --good: #2b6e45; --mend: #855b00; --retake: #a63a24; --unreadable: #214d64 }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1440px; padding: 2rem 1.5rem 4rem; background: #faf6ec; color: var(--ink); font: 16px/1.5 "Be Vietnam Pro", "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25 }
.about { margin: .25rem 0 1.25rem; color: var(--soft) }
.stopped { margin: 0 0 1.25rem; padding: .625rem 1rem; border-left: 4px solid var(--mend); background: #fdf6e3 }
.pick { position: absolute; opacity: 0 }
.bar { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-bottom: 1.25rem }
.bar label { display: inline-flex; gap: .5rem; align-items: center; min-height: 2.75rem; padding: 0 1rem; border: 1px solid #cfc5ab; border-radius: .625rem; background: #fffefb; cursor: pointer }
.bar .gap { flex: 1 }
.bar b { font-weight: bold }
.dot { width: .75rem; height: .75rem; border-radius: 50%; background: var(--of) }
.good { --of: var(--good); --place: 3 } .mend { --of: var(--mend); --place: 2 } .retake { --of: var(--retake); --place: 0 } .unreadable { --of: var(--unreadable); --place: 1 }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none }
.card { display: flex; flex-direction: column; overflow: hidden; border: 1px solid var(--line); border-top: 5px solid var(--of); border-radius: .875rem; background: #fffefb; break-inside: avoid }
.shot { position: relative; display: flex; align-items: center; justify-content: center; height: 15rem; background: #f2ecdd }
.shot > span { position: relative; display: block; max-width: 100%; max-height: 100% }
.shot img { display: block; width: auto; height: auto; max-width: 100%; max-height: 15rem }
.shot svg { position: absolute; inset: 0; width: 100%; height: 100% }
.shot svg rect.box { fill: none; stroke: #fff; stroke-width: 5 } .shot svg rect.line { fill: none; stroke: var(--of); stroke-width: 2.5 }
.shot svg circle { fill: var(--of); stroke: #fff; stroke-width: 1.5 } .shot svg text { fill: #fff; font: bold 13px sans-serif; text-anchor: middle }
.none { padding: 1rem; color: var(--soft); text-align: center }
.words { display: flex; flex: 1; flex-direction: column; gap: .5rem; padding: .875rem 1rem 1rem }
.name { overflow-wrap: anywhere; color: inherit; font-weight: bold }
.verdict { display: flex; gap: .5rem; align-items: center; justify-content: space-between; color: var(--of); font-weight: bold }
.score { flex-shrink: 0; padding: 0 .625rem; border-radius: 1rem; background: var(--of); color: #fff }
ol { margin: 0; padding: 0; list-style: none } ol li { display: flex; gap: .5rem; margin-top: .375rem }
ol .n { flex: none; width: 1.375rem; height: 1.375rem; margin-top: .0625rem; border-radius: 50%; background: var(--of); color: #fff; font: bold 13px/1.375rem sans-serif; text-align: center } ol .n.nowhere { background: #cfc5ab; color: var(--ink) }
ol small { display: block; color: var(--soft); font-size: 1rem }
.raise { margin: auto 0 0; padding-top: .5rem; border-top: 1px solid var(--line); color: var(--soft) }
#by-group:checked ~ .cards .card { order: var(--place) } #by-score:checked ~ .cards .card { order: var(--score) }
#good:not(:checked) ~ .cards .good, #mend:not(:checked) ~ .cards .mend, #retake:not(:checked) ~ .cards .retake, #unreadable:not(:checked) ~ .cards .unreadable { display: none }
#good:checked ~ .bar [for=good], #mend:checked ~ .bar [for=mend], #retake:checked ~ .bar [for=retake], #unreadable:checked ~ .bar [for=unreadable], #by-folder:checked ~ .bar [for=by-folder], #by-group:checked ~ .bar [for=by-group], #by-score:checked ~ .bar [for=by-score] { border-color: #153f2b; box-shadow: inset 0 0 0 1px #153f2b }
#good:not(:checked) ~ .bar [for=good], #mend:not(:checked) ~ .bar [for=mend], #retake:not(:checked) ~ .bar [for=retake], #unreadable:not(:checked) ~ .bar [for=unreadable] { color: var(--soft); text-decoration: line-through }
#good:focus-visible ~ .bar [for=good], #mend:focus-visible ~ .bar [for=mend], #retake:focus-visible ~ .bar [for=retake], #unreadable:focus-visible ~ .bar [for=unreadable], #by-folder:focus-visible ~ .bar [for=by-folder], #by-group:focus-visible ~ .bar [for=by-group], #by-score:focus-visible ~ .bar [for=by-score] { outline: 3px solid #eab93f; outline-offset: 2px }
@media print {
  @page { margin: 1.2cm }
  body { max-width: none; padding: 0; background: none; font-size: 9pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .bar, .pick { display: none }
  .cards { grid-template-columns: repeat(3, 1fr); gap: .4cm }
  .shot { height: 4.6cm } .shot img { max-height: 4.6cm } ol small { font-size: inherit }
}
`.trim();
