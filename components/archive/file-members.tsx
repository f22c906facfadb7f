import type { MemberSummary } from '../../utils/archive/summarise';
import { useI18n } from '../i18n/i18n-context';
import { MEMBER_LABELS } from './problem-words';

/** What was recognised in the file, with row counts. */
export function FileMembers({ members }: { members: readonly MemberSummary[] }) {
  const { text, number } = useI18n();
  return (
    <table class="contents members" data-testid="archive-members">
      <caption class="visually-hidden">{text('archiveMembersCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('archiveMembersFile')}</th>
          <th scope="col">{text('archiveMembersRows')}</th>
          <th scope="col">{text('archiveMembersBad')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ kind, rows, notUnderstood }) => (
          <tr key={kind} data-member={kind}>
            <th scope="row">{text(MEMBER_LABELS[kind])}</th>
            <td>{number(rows)}</td>
            <td>{number(notUnderstood)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
