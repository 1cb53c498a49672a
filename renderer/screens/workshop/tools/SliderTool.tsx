import { Slider } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './Tools.module.css';

/** A slider that is ready for the arrow keys, with what it says beside it. */
export function SliderTool({
  limits,
  value,
  words,
  label,
  onChange,
}: {
  limits: { least: number; most: number; step: number };
  value: number;
  words: string;
  label: string;
  onChange(value: number): void;
}) {
  const thumb = useRef<HTMLDivElement>(null);
  useEffect(() => thumb.current?.querySelector<HTMLElement>('[role="slider"]')?.focus(), []);
  return (
    <>
      <Slider
        ref={thumb}
        className={classes.slider}
        min={limits.least}
        max={limits.most}
        step={limits.step}
        value={value}
        label={null}
        thumbLabel={label}
        marks={[{ value: 0 }]}
        startPointValue={0}
        size="md"
        thumbSize={28}
        onChange={onChange}
        thumbValueText={words}
      />
      <output className={classes.value}>{words}</output>
    </>
  );
}
