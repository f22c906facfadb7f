/** Of a double click only the first click counts: at the second, the next row, question or person may stand where the button was. */
export const onFirstClick =
  (act: () => unknown) =>
  ({ detail }: MouseEvent): void =>
    void (detail < 2 && act());
