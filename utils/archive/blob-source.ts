import type { CreateReadableOptions, Reader } from '@zip.js/zip.js/lib/zip-core-reader.js';

/** Hands parts of a file to the zip library, without reading the rest. (Its own class for this brings all its others along.) */
export class BlobSource implements Reader<Blob> {
  readonly size: number;

  constructor(private readonly blob: Blob) {
    this.size = blob.size;
  }

  get readable(): ReadableStream<Uint8Array> {
    return this.createReadable();
  }

  createReadable({ offset = 0, size = this.size - offset }: CreateReadableOptions = {}): ReadableStream<Uint8Array> {
    return this.blob.slice(offset, offset + size).stream();
  }

  async readUint8Array(at: number, length: number): Promise<Uint8Array> {
    return new Uint8Array(await this.blob.slice(at, at + length).arrayBuffer());
  }
}
