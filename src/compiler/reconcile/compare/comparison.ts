/** How a value of a catalogue compares with that of the record. */
export type Comparison = "same" | "within" | "more-precise" | "different" | "incomparable";
