// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PrometheusText.h"

#include <cmath>

namespace cli {

namespace {

QByteArray escaped(QByteArray text, bool quotes)
{
    text.replace("\\", "\\\\").replace("\n", "\\n");
    if (quotes)
        text.replace("\"", "\\\"");
    return text;
}

QByteArray number(double value)
{
    constexpr double WholeUpTo = 9e15; // doubles are exact there
    if (std::floor(value) == value && std::abs(value) < WholeUpTo)
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', 15);
}

} // namespace

void PrometheusText::counter(const QByteArray &name, const QByteArray &help)
{
    begin(name, help, "counter");
}

void PrometheusText::gauge(const QByteArray &name, const QByteArray &help)
{
    begin(name, help, "gauge");
}

void PrometheusText::begin(const QByteArray &name, const QByteArray &help, const QByteArray &type)
{
    m_name = name;
    m_page += "# HELP " + name + ' ' + escaped(help, false) + "\n# TYPE " + name + ' ' + type + '\n';
}

void PrometheusText::sample(double value, const Labels &labels)
{
    line(m_name, labels, value);
}

void PrometheusText::line(const QByteArray &name, const Labels &labels, double value)
{
    QByteArrayList pairs;
    for (const auto &[label, text] : labels)
        pairs.append(label + "=\"" + escaped(text, true) + '"');
    m_page += name + (pairs.isEmpty() ? QByteArray() : '{' + pairs.join(',') + '}') + ' ' + number(value) + '\n';
}

void PrometheusText::histogram(const QByteArray &name, const QByteArray &help, const QList<double> &bounds,
                               const QList<quint64> &counts, double sum)
{
    begin(name, help, "histogram");
    quint64 upTo = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        upTo += counts.at(i);
        line(name + "_bucket", {{"le", i < bounds.size() ? number(bounds.at(i)) : QByteArray("+Inf")}}, double(upTo));
    }
    line(name + "_sum", {}, sum);
    line(name + "_count", {}, double(upTo));
}

} // namespace cli
