export interface ScanReport {
  readonly queries: number
  readonly queriesByIndex: number
  /** Documents that were read to see whether they match. */
  readonly documents: number
}

/** What queries on one collection had to read. */
export class ScanCount {
  private queries = 0
  private queriesByIndex = 0
  private documents = 0

  addQuery(byIndex: boolean): void {
    this.queries += 1
    if (byIndex) this.queriesByIndex += 1
  }

  addDocument(): void {
    this.documents += 1
  }

  reset(): void {
    this.queries = 0
    this.queriesByIndex = 0
    this.documents = 0
  }

  report(): ScanReport {
    const { queries, queriesByIndex, documents } = this
    return { queries, queriesByIndex, documents }
  }
}
