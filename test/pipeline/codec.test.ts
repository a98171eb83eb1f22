import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeValue, encodeValue } from "../../src/pipeline/codec.ts";

const again = (value: unknown) => decodeValue(encodeValue(value));

describe("encodeValue and decodeValue", () => {
  test("bring back everything a stage may return", () => {
    const value = {
      text: "新质生产力 \ud800 \u0000 𠮷",
      numbers: [0, -0, 1.5, NaN, Infinity, -Infinity, 1e300],
      nothing: [null, undefined],
      missing: undefined,
      map: new Map<unknown, unknown>([
        ["甲", new Uint32Array([1, 2])],
        [3, new Map([["乙", new Set([1, "二"])]])],
      ]),
      words: { starts: Uint32Array.from([7, 8, 9]), weights: Float64Array.from([0.1, NaN]), empty: new Int8Array() },
      bytes: new Uint8Array([1, 2, 3]),
      $: ["map", "not a tag"],
      inner: [{ $: 1 }, { $: ["undefined"] }],
    };
    expect(again(value)).toStrictEqual(value);
  });

  test("bring back any JSON, and keys that mean something to the language", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(again(value)).toEqual(value)));
    const tricky = JSON.parse('{"__proto__":{"$":["x"]},"constructor":[1],"$":{"$":[]}}') as object;
    expect(JSON.stringify(again(tricky))).toBe(JSON.stringify(tricky));
    expect(Object.getPrototypeOf(again(tricky))).toBe(Object.prototype);
  });

  test("a view of a part of an array keeps that part only; an array used twice is written once", () => {
    const whole = Float32Array.from([1, 2, 3, 4]);
    const part = whole.subarray(1, 3);
    expect(again({ part, buffer: Buffer.from("甲") })).toEqual({
      part: Float32Array.from([2, 3]),
      buffer: Uint8Array.from(Buffer.from("甲")),
    });
    const long = new Uint8Array(10_000);
    expect(encodeValue([long, long]).length).toBeLessThan(11_000);
  });

  test("equal values have equal bytes, however the engine stores them", () => {
    const holey = new Array<number>(3);
    holey[0] = 1;
    holey[1] = 2;
    holey[2] = 3;
    const doubles = [0.5, 2, 3];
    doubles[0] = 1;
    expect(encodeValue(holey)).toEqual(encodeValue([1, 2, 3]));
    expect(encodeValue(doubles)).toEqual(encodeValue([1, 2, 3]));
    expect(encodeValue("甲abc".slice(1))).toEqual(encodeValue("abc"));
  });

  test("refuse what would not come back, and say where it stands", () => {
    expect(() => encodeValue({ a: { b: () => 1 } })).toThrow("value.a.b: a function cannot be kept");
    expect(() => encodeValue({ at: new Date(0) })).toThrow("value.at: only plain records can be kept");
    expect(() => encodeValue([1n])).toThrow("a bigint cannot be kept");
    expect(() => encodeValue({ view: new DataView(new ArrayBuffer(8)) })).toThrow("value.view");
  });

  test("do not change what they are given", () => {
    const value = { list: [undefined, new Set([1])], map: new Map([[1, undefined]]) };
    const copy = structuredClone(value);
    encodeValue(value);
    expect(value).toStrictEqual(copy);
  });
});
