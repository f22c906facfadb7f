import { useI18n } from '../i18n/i18n-context';
import { AskForArchive } from './ask-for-archive';

/** LinkedIn's official export: how to get it, what is in it, what was imported. */
export function ArchivePage() {
  const { text } = useI18n();
  return (
    <div class="stack-large">
      <p class="soft">{text('archiveLead')}</p>
      <AskForArchive />
    </div>
  );
}
