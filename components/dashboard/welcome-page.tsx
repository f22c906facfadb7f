import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import { CaptureChoices } from './capture-choices';
import type { Settings } from '../../utils/domain/settings';
import { WaysIn } from './ways-in';

export interface WelcomePageProps {
  settings: Pick<Settings, 'paused' | 'archiveOnly'>;
  onChoose(settings: Pick<Settings, 'paused' | 'archiveOnly'>): Promise<void>;
}

const READ: readonly MessageKey[] = ['welcomeReadCounts', 'welcomeReadPeople'];
const NOT_READ: readonly MessageKey[] = ['welcomeNotOthers', 'welcomeNotPrivate', 'welcomeNotTouched'];

/** Opened at installation: what is read, where it stays, what LinkedIn's terms say, and the choice. */
export function WelcomePage({ settings, onChoose }: WelcomePageProps) {
  const { text } = useI18n();
  return (
    <div class="stack-large prose" data-testid="welcome">
      <p class="lead">{text('welcomeLead')}</p>
      <section class="columns">
        <List title={text('welcomeReadTitle')} items={READ} />
        <List title={text('welcomeNotTitle')} items={NOT_READ} />
      </section>
      <Section title={text('welcomeStaysTitle')}>{text('welcomeStaysText')}</Section>
      <section class="stack" aria-labelledby="terms-heading">
        <h2 id="terms-heading">{text('welcomeTermsTitle')}</h2>
        <p>{text('welcomeTermsText')}</p>
        <p>{text('welcomeTermsRisk')}</p>
      </section>
      <CaptureChoices settings={settings} onChoose={onChoose} />
      <FirstStep paused={settings.paused} />
    </div>
  );
}

/** What to do next, after the choice: open a page on LinkedIn, or bring the archive. */
function FirstStep({ paused }: Pick<Settings, 'paused'>) {
  const { text } = useI18n();
  return (
    <section class="stack" aria-labelledby="first-heading">
      <h2 id="first-heading">{text(paused ? 'welcomeFirstArchiveTitle' : 'welcomeFirstTitle')}</h2>
      <p>{text(paused ? 'welcomeFirstArchiveText' : 'welcomeFirstText')}</p>
      <WaysIn paused={paused} />
    </section>
  );
}

function Section({ title, children }: { title: string; children: string }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}

function List({ title, items }: { title: string; items: readonly MessageKey[] }) {
  const { text } = useI18n();
  return (
    <div class="stack">
      <h2>{title}</h2>
      <ul class="plain-list">
        {items.map((item) => (
          <li key={item}>{text(item)}</li>
        ))}
      </ul>
    </div>
  );
}
