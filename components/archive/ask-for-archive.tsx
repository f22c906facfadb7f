import { useI18n } from '../i18n/i18n-context';

/** Where a member asks LinkedIn for a copy of their data; opened by the user's own click only. */
const DOWNLOAD_ADDRESS = 'https://www.linkedin.com/mypreferences/d/download-my-data';

/** How to get the file from LinkedIn, step by step. */
export function AskForArchive() {
  const { text } = useI18n();
  return (
    <section class="card stack" aria-labelledby="archive-how-heading">
      <h2 id="archive-how-heading">{text('archiveHowTitle')}</h2>
      <ol class="plain-list">
        <li>{text('archiveHowOpen')}</li>
        <li>{text('archiveHowChoose')}</li>
        <li>{text('archiveHowRequest')}</li>
        <li>{text('archiveHowDrop')}</li>
      </ol>
      <p>
        <a class="button" href={DOWNLOAD_ADDRESS} target="_blank" rel="noopener noreferrer" data-testid="archive-ask">
          {text('archiveHowLink')}
        </a>
      </p>
      <p class="small soft">{text('archiveHowClick')}</p>
    </section>
  );
}
