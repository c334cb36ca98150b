/** An answer that is not JSON: the SDK hands its bytes on as they are. */
export class BinaryAnswer {
  constructor(
    readonly contentType: string,
    readonly bytes: Buffer,
  ) {}
}
