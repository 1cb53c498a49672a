import { useTranslation } from 'react-i18next';
import { AwayNote } from '../parts/AwayNote.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { Boundary } from './Boundary.tsx';
import { Rail } from './Rail.tsx';
import { Routes } from './routes.tsx';
import classes from './Shell.module.css';

/** The ready app: rail on the left, the screen, and the status line that is always in sight. */
export function Shell() {
  const { t } = useTranslation();
  const skip = (event: React.MouseEvent) => {
    // The address after the # belongs to the routes, so the jump is made by hand.
    event.preventDefault();
    document.getElementById('main')?.focus();
  };
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip} onClick={skip}>
        {t('app.skip')}
      </a>
      <Rail />
      <div className={classes.stage}>
        <AwayNote />
        <main id="main" tabIndex={-1} className={classes.main}>
          <Boundary>
            <Routes />
          </Boundary>
        </main>
        <StatusLine />
      </div>
    </div>
  );
}
