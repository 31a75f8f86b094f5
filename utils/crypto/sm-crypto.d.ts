/** The part of sm-crypto 0.5 that is used here; the package ships no types. */
declare module 'sm-crypto' {
  interface Sm4Options {
    mode?: 'cbc';
    iv?: string;
    padding?: 'pkcs#7' | 'none';
  }
  export const sm4: {
    encrypt(text: string, keyHex: string, options?: Sm4Options): string;
    decrypt(cipherHex: string, keyHex: string, options?: Sm4Options): string;
  };
}
