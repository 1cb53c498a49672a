// Addresses (after the #):  /  list · /product/:id/:step? · /product/:id/photos/:photoId · /product/:id/pack/:item? · /product/:id/score · /print/label/:id · /print/report/:id · /print/score/:id · /shops · /outbox · /bin · /rules · /settings
// A screen is a named export that fills <main>; it starts with <Page> (renderer/parts/Page.tsx), which gives it its
// title, its one primary action and its scrolling. Move with useLocation() of wouter, link with <Link href="/shops">.
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Waiting } from '../parts/Loaded.tsx';
import { BinScreen } from '../screens/bin/BinScreen.tsx';
import { SettingsScreen } from '../screens/desk/SettingsScreen.tsx';
import { ListScreen } from '../screens/list/ListScreen.tsx';

const ProductScreen = lazy(async () => ({
  default: (await import('../screens/product/ProductScreen.tsx')).ProductScreen,
}));
const ShopsScreen = lazy(async () => ({ default: (await import('../screens/shops/ShopsScreen.tsx')).ShopsScreen }));
const WorkshopScreen = lazy(async () => ({
  default: (await import('../screens/workshop/WorkshopScreen.tsx')).WorkshopScreen,
}));
const ScoreScreen = lazy(async () => ({ default: (await import('../screens/score/ScoreScreen.tsx')).ScoreScreen }));
const PackScreen = lazy(async () => ({ default: (await import('../screens/pack/PackScreen.tsx')).PackScreen }));
const OutboxScreen = lazy(async () => ({ default: (await import('../screens/outbox/OutboxScreen.tsx')).OutboxScreen }));

const RulesScreen = lazy(async () => ({ default: (await import('../screens/rules/RulesScreen.tsx')).RulesScreen }));
const ReportPrint = lazy(async () => ({ default: (await import('../screens/print/ReportPrint.tsx')).ReportPrint }));
const ScorePrint = lazy(async () => ({ default: (await import('../screens/print/ScorePrint.tsx')).ScorePrint }));
const LabelPrint = lazy(async () => ({ default: (await import('../screens/print/LabelPrint.tsx')).LabelPrint }));

export function Routes() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/" component={ListScreen} />
        <Route path="/product/:id/score">{({ id }) => <ScoreScreen key={id} id={id} />}</Route>
        <Route path="/product/:id/pack/:item?">{({ id, item }) => <PackScreen key={id} id={id} item={item} />}</Route>
        <Route path="/product/:id/:step?">
          {/* A new product is a new screen: nothing of the last one may linger in it. */}
          {({ id, step }) => <ProductScreen key={id} id={id} step={step} />}
        </Route>
        <Route path="/product/:id/photos/:photoId">
          {({ id, photoId }) => <WorkshopScreen key={id} id={id} photoId={photoId} />}
        </Route>
        <Route path="/print/report/:id">{({ id }) => <ReportPrint key={id} id={id} />}</Route>
        <Route path="/print/score/:id">{({ id }) => <ScorePrint key={id} id={id} />}</Route>
        <Route path="/print/label/:id">{({ id }) => <LabelPrint key={id} id={id} />}</Route>
        <Route path="/shops" component={ShopsScreen} />
        <Route path="/outbox" component={OutboxScreen} />
        <Route path="/bin" component={BinScreen} />
        <Route path="/rules" component={RulesScreen} />
        <Route path="/settings" component={SettingsScreen} />
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </Suspense>
  );
}
