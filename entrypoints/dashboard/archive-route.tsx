import { ArchivePage } from '../../components/archive/archive-page';

export function ArchiveRoute() {
  return <ArchivePage />;
}
