/** Thrown inside this folder alone, where a refusal would have to be handed up through a parser; its message is the sentence. */
export class BrokenWorkbook extends Error {
  override readonly name = 'BrokenWorkbook';
}

/** For what could only be found by a reader of archives or of XML. */
export function damaged(what: string): BrokenWorkbook {
  return new BrokenWorkbook(
    `The Excel file is damaged: ${what}. Fetch it again, or open it in Excel and save it anew.`,
  );
}
