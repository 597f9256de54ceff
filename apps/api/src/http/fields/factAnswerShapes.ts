const plain = { type: 'string', enum: ['yes', 'no', 'unknown'] };
const detailed = {
  type: 'object',
  properties: {
    on: { type: 'string', format: 'date', description: 'the day it happened, ended or is planned' },
    kind: { type: 'string' },
    area: { type: 'string' },
  },
};

/** How a fact about a patient is answered: plainly, in detail, or by several answers that all hold. */
export const factAnswerShapes = [
  plain,
  detailed,
  { type: 'array', items: { oneOf: [plain, detailed] }, minItems: 1, maxItems: 20 },
];
