import { useLayoutEffect, useState } from 'preact/hooks';
import { useI18n } from '../i18n/i18n-context';

interface DropAreaProps {
  onFiles(files: File[]): void;
}

/** Where a file is dropped, with the ordinary way to choose one beside it. */
export function DropArea({ onFiles }: DropAreaProps) {
  const { text } = useI18n();
  const isOver = usePageDrop(onFiles);
  return (
    <section class="drop-area" data-over={isOver} aria-labelledby="archive-drop-heading" data-testid="archive-drop">
      <h2 id="archive-drop-heading">{text('archiveDropTitle')}</h2>
      <p id="archive-drop-text" class="soft">
        {text('archiveDropText')}
      </p>
      <label class="field">
        {text('archiveDropFile')}
        <input
          type="file"
          multiple
          accept=".zip,.csv,application/zip,text/csv"
          aria-describedby="archive-drop-text archive-drop-note"
          onClick={(event) => void (event.currentTarget.value = '')}
          onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
          data-testid="archive-file"
        />
      </label>
      <p id="archive-drop-note" class="small soft">
        {text('archiveDropNote')}
      </p>
    </section>
  );
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** A file dropped a little beside the area is meant all the same, and must not make the browser leave the page. */
function usePageDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  // At once, not after the first frame: from the moment the area is seen no file dropped is lost.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
}
