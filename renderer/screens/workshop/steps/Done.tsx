import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconRestore, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { Section } from '../panel/Section.tsx';
import { reordered, without } from './recipe.ts';
import { useStepWords } from './useStepWords.ts';
import classes from './Done.module.css';

/** What was done to the photo, in order: taken out, put earlier or later, or all of it gone. */
export function Done() {
  const { t } = useTranslation();
  const { recipe, setRecipe } = useBenchContext();
  const wordsOf = useStepWords();
  if (recipe.length === 0) return null;
  return (
    <Section title={t('workshop.done.title')}>
      <ol className={classes.steps}>
        {recipe.map((step, index) => {
          const words = wordsOf(step);
          return (
            // Two steps may be the same; their place is what tells them apart.
            <li key={`${index} ${step.op}`}>
              <span className={classes.words}>{words}</span>
              {recipe.length > 1 && (
                <>
                  <ActionIcon
                    color="paper.7"
                    aria-label={t('workshop.done.earlier', { step: words })}
                    disabled={index === 0}
                    onClick={() => setRecipe(reordered(recipe, index, -1))}
                  >
                    <IconArrowUp size={20} stroke={1.75} />
                  </ActionIcon>
                  <ActionIcon
                    color="paper.7"
                    aria-label={t('workshop.done.later', { step: words })}
                    disabled={index === recipe.length - 1}
                    onClick={() => setRecipe(reordered(recipe, index, 1))}
                  >
                    <IconArrowDown size={20} stroke={1.75} />
                  </ActionIcon>
                </>
              )}
              <ActionIcon
                color="paper.7"
                aria-label={t('workshop.done.out', { step: words })}
                onClick={() => setRecipe(without(recipe, index))}
              >
                <IconX size={20} stroke={1.75} />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <Button variant="default" leftSection={<IconRestore size={20} stroke={1.75} />} onClick={() => setRecipe([])}>
        {t('workshop.done.original')}
      </Button>
    </Section>
  );
}
