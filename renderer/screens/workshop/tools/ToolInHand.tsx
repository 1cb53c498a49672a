import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { squared, WHOLE } from '../crop/cropBox.ts';
import { useStepWords } from '../steps/useStepWords.ts';
import { SliderTool } from './SliderTool.tsx';
import { LEAN, LIGHT } from './tool.ts';
import type { Tool } from './tool.ts';
import classes from './Tools.module.css';

/** In place of the tools, the one that was taken up: what it is set to, and done or not. */
export function ToolInHand({ tool }: { tool: Tool }) {
  const { t } = useTranslation();
  const { setTool, putDown, size } = useBenchContext();
  const words = useStepWords();
  return (
    <div className={classes.bar} role="group" aria-label={t(`workshop.tools.${tool.op}`)}>
      <strong className={classes.name}>{t(`workshop.tools.${tool.op}`)}</strong>
      {tool.op === 'straighten' && (
        <SliderTool
          limits={LEAN}
          value={tool.degrees}
          words={t('workshop.tools.degrees', { degrees: tool.degrees })}
          label={t('workshop.tools.straighten')}
          onChange={(degrees) => setTool({ ...tool, degrees })}
        />
      )}
      {tool.op === 'expose' && (
        <SliderTool
          limits={LIGHT}
          value={tool.stops}
          words={words({ op: 'expose', gain: 2 ** tool.stops })}
          label={t('workshop.tools.expose')}
          onChange={(stops) => setTool({ ...tool, stops })}
        />
      )}
      {tool.op === 'crop' && (
        <span className={classes.choices}>
          <span className={classes.hint}>{t('workshop.crop.how')}</span>
          <Button
            variant="default"
            onClick={() => setTool({ ...tool, box: squared(tool.box, size.width / size.height) })}
          >
            {t('workshop.crop.square')}
          </Button>
          <Button variant="default" onClick={() => setTool({ ...tool, box: WHOLE })}>
            {t('workshop.crop.whole')}
          </Button>
        </span>
      )}
      <Button onClick={() => putDown(true)}>{t('workshop.tools.use')}</Button>
      <Button variant="default" onClick={() => putDown(false)}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}
