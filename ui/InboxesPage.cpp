// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/InboxesPage.h"

#include "base/Redaction.h"
#include "listener/Runner.h"
#include "models/InboxesModel.h"
#include "subscriptions/Catalogue.h"
#include "ui/Caption.h"
#include "ui/CopyButton.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/SecretEdit.h"
#include "ui/TextDelegate.h"
#include "ui/ViewSetup.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

using models::InboxesModel;

namespace {

constexpr int MostNameCharacters = 100;

//! What people know a subscription by: the object that it is on.
QString nameOf(const subscriptions::Catalogue &catalogue, const QString &subscriptionId)
{
    const auto subscription = catalogue.subscription({subscriptionId});
    if (!subscription)
        return {};
    const auto object = catalogue.object(subscription->object);
    return object && !object->name.isEmpty() ? object->name : subscription->object.id;
}

} // namespace

InboxesPage::InboxesPage(Program &program, QWidget *parent)
    : QWidget(parent), m_program(program), m_session(*program.session()),
      m_model(std::make_unique<InboxesModel>(
          m_session.store,
          InboxesModel::Lookups{[this](const listener::Inbox &inbox) { return m_session.runner.urlOf(inbox); },
                                [this](const QString &id) { return nameOf(m_session.catalogue, id); }})),
      m_table(new QTableView), m_name(new QLineEdit), m_address(new QLineEdit), m_token(new SecretEdit),
      m_problem(new Problem(u"inboxProblem"_s)), m_add(new QPushButton(tr("Ne&w inbox"))),
      m_newToken(new QPushButton(tr("New to&ken…"))), m_remove(new QPushButton(tr("Re&move…")))
{
    makeLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxesPage::showSelected);
    connect(&m_session.runner, &listener::Runner::inboxesChanged, this, &InboxesPage::refresh);
    connect(&m_session.runner, &listener::Runner::changed, this, &InboxesPage::refresh);
    connect(m_add, &QPushButton::clicked, this, &InboxesPage::add);
    connect(m_name, &QLineEdit::editingFinished, this, &InboxesPage::rename);
    connect(m_newToken, &QPushButton::clicked, this, &InboxesPage::askForNewToken);
    connect(m_remove, &QPushButton::clicked, this, &InboxesPage::askToRemove);
    refresh();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

InboxesPage::~InboxesPage()
{
    m_table->setModel(nullptr); // the model goes first
}

void InboxesPage::makeLayout()
{
    setUpTable(*m_table, u"inboxesTable"_s, tr("Inboxes"));
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model.get());
    static constexpr std::pair<int, int> Widths[] = {
        {InboxesModel::Name, 18}, {InboxesModel::Address, 32}, {InboxesModel::Subscription, 14}};
    for (const auto &[column, width] : Widths)
        m_table->setColumnWidth(column, width * Grid);
    m_name->setObjectName(u"inboxName"_s);
    m_name->setMaxLength(MostNameCharacters);
    m_address->setObjectName(u"inboxAddress"_s);
    m_address->setReadOnly(true);
    m_token->setObjectName(u"inboxToken"_s);
    m_token->setReadOnly(true);
    m_add->setObjectName(u"inboxAdd"_s);
    m_add->setToolTip(tr("An address that nobody can guess, with a callback token of its own"));
    m_newToken->setObjectName(u"inboxNewToken"_s);
    m_remove->setObjectName(u"inboxRemove"_s);
    for (QPushButton *button : {m_add, m_newToken, m_remove})
        button->setAutoDefault(false);

    auto *copyAddress = new CopyButton(tr("Callback URL"), [this] { return m_address->text(); });
    copyAddress->setObjectName(u"inboxCopyAddress"_s);
    auto *copyToken = new CopyButton(tr("Callback token"), [this] {
        const auto inbox = selected();
        return inbox ? inbox->callbackToken : base::Secret();
    });
    copyToken->setObjectName(u"inboxCopyToken"_s);
    auto *fields = new QWidget;
    QGridLayout *form = makeForm(fields);
    addField(*form, tr("&Name:"), m_name);
    addField(*form, tr("A&ddress:"), m_address, copyAddress);
    addField(*form, tr("Callback &token:"), m_token, copyToken);

    auto *words = new Caption(tr("Each inbox is an address of its own: what comes there is known to be of the one "
                                 "subscription that was given it. Changes here take effect at once."));
    words->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_add);
    buttons->addWidget(m_newToken);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid + HalfGrid);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(fields);
    column->addWidget(m_problem);
}

void InboxesPage::refresh()
{
    const auto before = selected();
    m_model->setInboxes(m_session.runner.inboxes());
    if (!m_select.isEmpty() && m_model->rowOf(m_select) >= 0)
        select(std::exchange(m_select, {}));
    else if (before && m_model->rowOf(before->path) >= 0)
        select(before->path);
    else if (m_model->rowCount() > 0 && before)
        m_table->selectRow(0);
    showSelected();
}

void InboxesPage::select(const QString &path)
{
    const int row = m_model->rowOf(path);
    if (row != m_table->currentIndex().row())
        m_table->selectRow(row);
}

std::optional<listener::Inbox> InboxesPage::selected() const
{
    return m_model->at(m_table->currentIndex().row());
}

void InboxesPage::showSelected()
{
    const auto inbox = selected();
    const bool first = m_table->currentIndex().row() == 0;
    m_name->setEnabled(inbox.has_value());
    if (!inbox || !m_name->hasFocus() || !m_name->isModified())
        m_name->setText(inbox ? inbox->name : QString());
    m_name->setPlaceholderText(inbox ? InboxesModel::nameOf({}, first) : QString());
    const QUrl url = inbox ? m_session.runner.urlOf(*inbox) : QUrl();
    m_address->setText(url.toString(QUrl::FullyEncoded));
    m_address->setPlaceholderText(tr("It is shown while the listener runs"));
    m_address->setCursorPosition(0);
    m_token->setSecret(inbox ? inbox->callbackToken : base::Secret());
    m_newToken->setEnabled(inbox.has_value());
    m_remove->setEnabled(inbox && !first);
    m_remove->setToolTip(first ? tr("The account's own inbox stays.") : tr("Take no more events there"));
}

void InboxesPage::add()
{
    listener::Inbox inbox;
    inbox.path = listener::Listener::makePath();
    inbox.callbackToken = base::Secret(base::randomToken());
    inbox.name = tr("Inbox %1", "the name of a new one; %1 is a number").arg(m_model->rowCount() + 1);
    m_select = inbox.path;
    keep(inbox);
    m_name->setFocus();
}

void InboxesPage::rename()
{
    auto inbox = selected();
    const QString name = base::oneLine(m_name->text().trimmed(), MostNameCharacters);
    m_name->setModified(false);
    if (!inbox || inbox->name == name)
        return;
    inbox->name = name;
    keep(*inbox);
}

void InboxesPage::askForNewToken()
{
    const auto inbox = selected();
    if (!inbox)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"confirmNewToken"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("New callback token"));
    box->setText(tr("Give this inbox a new callback token?"));
    box->setInformativeText(tr("What is sent with the old one is refused from now on, until the new one is entered in "
                               "the subscriptions that send here."));
    QPushButton *yes = box->addButton(tr("New token"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, inbox = *inbox](const QAbstractButton *clicked) {
        if (clicked != yes)
            return;
        listener::Inbox renewed = inbox;
        renewed.callbackToken = base::Secret(base::randomToken());
        keep(renewed);
    });
    box->open();
}

void InboxesPage::askToRemove()
{
    const auto inbox = selected();
    if (!inbox)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"confirmRemoveInbox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove inbox"));
    box->setText(tr("Remove the inbox %1?", "%1 is its name").arg(base::oneLine(InboxesModel::nameOf(*inbox, false))));
    box->setInformativeText(
        inbox->subscriptionId.isEmpty()
            ? tr("What is sent there is answered 404 from then on. Its events stay.")
            : tr("A subscription sends there: its events are answered 404 from then on, and the service will disable "
                 "it. The events that came stay."));
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, path = inbox->path](const QAbstractButton *clicked) {
        if (clicked == yes)
            base::then(m_program.removeInbox(path), this, [this](const base::Result<> &outcome) { tell(outcome); });
    });
    box->open();
}

void InboxesPage::keep(const listener::Inbox &inbox)
{
    m_problem->setText({});
    base::then(m_program.keepInbox(inbox), this, [this](const base::Result<> &outcome) { tell(outcome); });
}

void InboxesPage::tell(const base::Result<> &outcome)
{
    if (outcome)
        m_problem->setText({});
    else if (outcome.error().kind != base::Error::Kind::Cancelled)
        m_problem->setText(outcome.error().toUserString());
    refresh();
}

} // namespace ui
