import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import type { Contents } from '../../utils/domain/contents';

const ROWS: readonly [keyof Contents, MessageKey][] = [
  ['people', 'dashboardContentsPeople'],
  ['readings', 'dashboardContentsReadings'],
  ['touches', 'dashboardContentsTouches'],
  ['goals', 'dashboardContentsGoals'],
];

/** What is in a file beside what is here now. */
export function ContentsTable({ inFile, here }: { inFile: Contents; here: Contents }) {
  const { text, number } = useI18n();
  return (
    <table class="contents">
      <thead>
        <tr>
          <td />
          <th scope="col">{text('dashboardContentsInFile')}</th>
          <th scope="col">{text('dashboardContentsHere')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([name, label]) => (
          <tr key={name}>
            <th scope="row">{text(label)}</th>
            <td>{number(inFile[name])}</td>
            <td>{number(here[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
