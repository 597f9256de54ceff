import { ApiHeader } from '@nestjs/swagger';

/** A parameter that is read from a header which the route cannot do without; says so in the API document. */
export function withHeader(
  parameter: ParameterDecorator,
  name: string,
  description: string,
): ParameterDecorator {
  return (target, key, index) => {
    parameter(target, key, index);
    if (key === undefined) return;
    const method = Object.getOwnPropertyDescriptor(target, key) as PropertyDescriptor;
    ApiHeader({ name, required: true, description })(target, key, method);
  };
}
