import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Calm } from '../parts/Calm.tsx';

/** Catches a screen that broke. What was typed is in the desk already, so showing the screen again loses nothing. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken onAgain={() => this.setState({ broken: false })} />;
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Calm title={t('app.broken.title')} words={t('app.broken.words')}>
      <Button onClick={onAgain}>{t('app.again')}</Button>
      <Button variant="default" component="a" href="#/" onClick={onAgain}>
        {t('app.home')}
      </Button>
    </Calm>
  );
}
