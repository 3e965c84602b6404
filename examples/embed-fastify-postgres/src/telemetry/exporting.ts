/** Sends spans and metrics to a collector over OTLP, when OTEL_EXPORTER_OTLP_ENDPOINT says where one is. The exporters read that variable themselves. */
import { metrics, propagation, trace } from "@opentelemetry/api"
import { W3CTraceContextPropagator } from "@opentelemetry/core"
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http"
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http"
import { resourceFromAttributes } from "@opentelemetry/resources"
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics"
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace"

const service = resourceFromAttributes({ "service.name": "casework" })

/** To be called before anything is counted; what it returns sends what is left. */
export const exporting = (): (() => Promise<void>) => {
  if (process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] === undefined) return async () => {}
  const tracing = new TracerProvider({ resource: service, spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })] })
  const measuring = new MeterProvider({ resource: service, readers: [new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter() })] })
  trace.setGlobalTracerProvider(tracing)
  metrics.setGlobalMeterProvider(measuring)
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  return async () => {
    await Promise.allSettled([tracing.shutdown(), measuring.shutdown()])
  }
}
