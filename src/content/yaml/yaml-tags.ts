import { Scalar, type ScalarTag, type Tags } from 'yaml';

const kind = 'tag:yaml.org,2002:';

/** `Null` can be a name. */
const nothing: ScalarTag = {
  tag: `${kind}null`,
  default: true,
  test: /^(?:~|null)?$/,
  resolve: () => new Scalar(null),
};

const truth: ScalarTag = {
  tag: `${kind}bool`,
  default: true,
  test: /^(?:true|false)$/,
  resolve: (text) => text === 'true',
};

/** What front matter is read to: texts, lists and mappings, nothing, true and false. Numbers stay as they are written. */
export function chooseTags(known: Tags): Tags {
  const others = known.filter((tag) => typeof tag !== 'string' && !/:(int|float|null|bool)$/.test(tag.tag));
  return [...others, nothing, truth];
}
