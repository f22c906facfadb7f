/** A file dropped where nothing takes it would make the browser leave the page and show the file. */
export function keepPageOnDrop(target: Document = document): void {
  const keep = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  target.addEventListener('dragover', keep);
  target.addEventListener('drop', keep);
}
