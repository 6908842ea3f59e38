/** The address of the form that calls a board to meet. */
export function toCall(boardId: string): string {
  return `/meetings/new?about=${encodeURIComponent(boardId)}`;
}
