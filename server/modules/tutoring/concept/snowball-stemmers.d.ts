declare module "snowball-stemmers" {
  interface Stemmer {
    stem(word: string): string;
  }
  const factory: {
    newStemmer(language: "english" | "spanish"): Stemmer;
  };
  export default factory;
}
