// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <utility>

namespace cli {

//! Builds a page in Prometheus' text format, version 0.0.4. Names and help are ASCII of this program; the values of
//! labels may be anything and are escaped.
class PrometheusText
{
public:
    using Labels = QList<std::pair<QByteArray, QByteArray>>;
    static constexpr auto ContentType = "text/plain; version=0.0.4; charset=utf-8";

    //! \name Begins a metric; its samples follow.
    //!@{
    void counter(const QByteArray &name, const QByteArray &help); //!< only grows; the name ends in _total
    void gauge(const QByteArray &name, const QByteArray &help);
    //!@}
    void sample(double value, const Labels &labels = {}); //!< of the metric begun last

    //! A whole histogram in seconds. \a bounds: upper ones, ascending; \a counts: per bound, and after them what is
    //! above the last; not summed up.
    void histogram(const QByteArray &name, const QByteArray &help, const QList<double> &bounds,
                   const QList<quint64> &counts, double sum);

    [[nodiscard]] QByteArray page() const { return m_page; }

private:
    void begin(const QByteArray &name, const QByteArray &help, const QByteArray &type);
    void line(const QByteArray &name, const Labels &labels, double value);

    QByteArray m_page;
    QByteArray m_name; // of the metric begun last
};

} // namespace cli
