/** How many of each there are, in a file or here. */
export interface Contents {
  people: number;
  readings: number;
  touches: number;
  goals: number;
}
