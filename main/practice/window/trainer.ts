import type { LoggedCall } from '../calls.ts';
import type { Platform } from '../platform.ts';
import { switchStates } from '../presets.ts';
import type { SwitchState } from '../presets.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { inLanguage } from './layout.ts';
import type { Scene } from './layout.ts';

const SHOWN = 12;
/** Viet Nam is seven hours ahead of UTC and knows no summer time. */
const ICT_MS = 7 * 3600 * 1000;
export const clockTime = (at: number) => new Date(at + ICT_MS).toISOString().slice(11, 19);

function switchButton({ say }: Scene, { preset, on, left }: SwitchState): Html {
  const state = on && (typeof left === 'number' ? say('left', { n: left }) : say('on'));
  const kind = preset === 'expireTokens' ? 'once' : on ? 'on' : '';
  return html`<button class="switch ${kind}" name="preset" value="${preset}" aria-pressed="${on ? 'true' : 'false'}">
    <i></i>${say(`preset.${preset}`)}${state && html`<em>${state}</em>`}
  </button>`;
}

function parts({ say }: Scene, call: LoggedCall): Html {
  const said = call.mishap !== null ? say(`mishap.${call.mishap}`) : call.error === '' ? say('ok') : call.error;
  const bad = call.mishap !== null || call.error !== '';
  return html`<time>${clockTime(call.at)}</time><code>${call.api}</code
    ><span class="${bad ? 'bad' : ''}">${said}</span>`;
}

/** The last call, in sight without scrolling. */
export function lastCall(platform: Platform, scene: Scene): Html | false {
  const [call] = platform.calls.last();
  return call !== undefined && html`<p class="last">${parts(scene, call)}</p>`;
}

/** The switches, one press each, and what was called last. */
export function trainerPanel(platform: Platform, scene: Scene): Html {
  const { say, language } = scene;
  const calls = platform.calls.last().slice(0, SHOWN);
  return html`<section class="panel">
      <h2>${say('switches')}</h2>
      <p class="soft">${say('switchesHint')}</p>
      <form class="switches" method="post" action="/practice/faults">
        <input type="hidden" name="lang" value="${language}" />
        ${switchStates(platform.faults.get()).map((state) => switchButton(scene, state))}
        <button class="switch off" name="preset" value="off">${say('preset.off')}</button>
      </form>
      <a class="more" href="${inLanguage('/practice/switches', language)}">${say('switchesMore')}</a>
    </section>
    <section class="panel">
      <h2>${say('calls')}</h2>
      ${
        calls.length === 0
          ? html`<p class="soft">${say('callsEmpty')}</p>`
          : html`<ol class="calls">
              ${calls.map((call) => html`<li>${parts(scene, call)}</li>`)}
            </ol>`
      }
    </section>`;
}
